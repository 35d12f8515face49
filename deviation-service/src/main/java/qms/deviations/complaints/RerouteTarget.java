package qms.deviations.complaints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.deviations.complaints.ComplaintDetails.Duty;

/** Where what looked like a complaint belongs, and what the law asks there; it asks it from the day of receipt (hard case 49). */
enum RerouteTarget {
    APPEAL(
            "Överklagande: pröva genast om det kommit in i rätt tid (tre veckor från det att parten fick del av beslutet) och"
                    + " lämna det till domstolen, i regel inom en vecka.",
            7),
    CHILD_CONCERN(
            "Orosanmälan om barn: bedöm genast om barnet behöver omedelbart skydd, samma dag eller senast dagen efter, och gör"
                    + " förhandsbedömningen inom 14 dagar.",
            1),
    APPLICATION("Ansökan: inled utredning utan dröjsmål.", null),
    CRIME_REPORT("Misstanke om brott: ta genast ställning till polisanmälan.", 0),
    LEX_SARAH("Rapport enligt lex Sarah: ta genast emot den, undanröj fara och utred utan dröjsmål.", 0);

    private final String duty;
    private final @Nullable Integer days;

    RerouteTarget(String duty, @Nullable Integer days) {
        this.duty = duty;
        this.days = days;
    }

    Duty dutyFrom(LocalDate received) {
        return new Duty(duty, days == null ? null : received.plusDays(days));
    }
}
