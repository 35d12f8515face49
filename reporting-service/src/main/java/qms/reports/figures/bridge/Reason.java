package qms.reports.figures.bridge;

/** Why a case came into a figure or left it, in the order that a bridge tells it. */
public enum Reason {
    PERIOD_IN("Från dagar som bara den senare perioden omfattar"),
    PERIOD_OUT("Från dagar som bara den tidigare perioden omfattar"),
    REPORTED_LATE("Registrerade efter periodens slut (eftersläpande)"),
    REPORTED("Registrerade inom perioden"),
    MOVED_IN("Flyttade hit från en annan enhet"),
    MOVED_OUT("Flyttade härifrån till en annan enhet"),
    CONCERNS_ALSO("Berör även en enhet här"),
    DATE_CORRECTED_IN("Rättat datum: hit från en annan period"),
    DATE_CORRECTED_OUT("Rättat datum: till en annan period"),
    MOVED_AND_DATED_IN("Flyttade hit, även med rättat datum"),
    MOVED_AND_DATED_OUT("Flyttade härifrån, även med rättat datum"),
    RECLASSIFIED_IN("Ändrad klassning: till"),
    RECLASSIFIED_OUT("Ändrad klassning: från"),
    MERGED_DUPLICATE("Sammanförda som dubbletter"),
    FORWARDED("Överlämnade till annan"),
    REROUTED("Handlagda på annat sätt"),
    JUDGED("Bedömda"),
    DISMISSED("Bedömda som ingen avvikelse"),
    DECLINED("Bedömda som inget missförhållande"),
    REOPENED("Återupptagna"),
    DECIDED("Beslutade"),
    NOTIFIED("Anmälda till IVO"),
    ASSESSED("Riskbedömda"),
    PERFORMED("Utförda"),
    MISSED("Inte utförda"),
    COLLECTED("Siffror insamlade för kvartalet"),
    COLLECTED_ANEW("Tidigare siffror ersatta av nya för kvartalet"),
    SAME_EVENT("Om en händelse som redan är räknad"),
    NO_LONGER_SAME_EVENT("Inte längre om samma händelse"),
    REMOVED("Räknas inte längre");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
