package qms.deviations.complaints;

import org.jspecify.annotations.Nullable;

/** Where what looked like a complaint belongs, and what the law asks there; until when, the policies say (hard case 49). */
enum RerouteTarget {
    APPEAL(
            "Överklagande: pröva genast om det kommit in i rätt tid (tre veckor från det att parten fick del av beslutet) och"
                    + " lämna det till domstolen, i regel inom en vecka.",
            "COMPLAINT_PASS_ON_APPEAL"),
    CHILD_CONCERN(
            "Orosanmälan om barn: bedöm genast om barnet behöver omedelbart skydd, samma dag eller senast dagen efter, och gör"
                    + " förhandsbedömningen inom 14 dagar.",
            "COMPLAINT_ASSESS_PROTECTION"),
    APPLICATION("Ansökan: inled utredning utan dröjsmål.", null),
    CRIME_REPORT("Misstanke om brott: ta genast ställning till polisanmälan.", "COMPLAINT_REPORT_CRIME"),
    LEX_SARAH(
            "Rapport enligt lex Sarah: ta genast emot den, undanröj fara och utred utan dröjsmål.",
            "COMPLAINT_REPORT_LEX_SARAH"),
    PERSONAL_DATA_BREACH(
            "Personuppgiftsincident: anmäl den till IMY inom 72 timmar från det att den blev känd, om den inte saknar risk,"
                    + " och informera dem som den gäller när risken är hög.",
            "COMPLAINT_REPORT_DATA_BREACH");

    private final String duty;
    private final @Nullable String obligation;

    RerouteTarget(String duty, @Nullable String obligation) {
        this.duty = duty;
        this.obligation = obligation;
    }

    String duty() {
        return duty;
    }

    /** A letter is an appeal from the day on which it came in, whenever somebody sees that it is one. */
    boolean countsFromReceipt() {
        return this == APPEAL;
    }

    /** What the policies call it; nothing where no time can be said in days. */
    @Nullable
    String obligation() {
        return obligation;
    }
}
