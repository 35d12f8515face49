package qms.reports.figures.changes;

/** The kinds of changes, in the order in which they are told. */
enum ChangeKind {
    REGISTERED_LATE("Eftersläpande ärenden: hör till ett tidigare tertial men har blivit kända nu"),
    RECLASSIFIED("Ärenden med ändrad klassning"),
    RISK_MOVED("Risker med ny plats i riskmatrisen"),
    CHECK_MISSED("Planerade egenkontroller som inte har utförts"),
    FOLLOW_UP_MISSING("Uppföljningar som saknas"),
    ROUTINE_CHANGED("Nya och ändrade rutiner och processer");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
