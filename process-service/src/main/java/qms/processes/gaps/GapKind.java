package qms.processes.gaps;

/** The kinds of gaps, and what mends each. */
enum GapKind {
    /** SOSFS 2011:9 4 kap. 4 §: for each activity there is to be a routine. */
    ACTIVITY_WITHOUT_ROUTINE(
            "Aktivitet utan gällande rutin", "/api/processes/{id}/revision", "Revidera processen och länka en rutin"),
    PROCESS_WITHOUT_OWNER("Process utan ägare", "/api/processes/{id}/owner", "Utse en processägare"),
    DOCUMENT_PAST_REVIEW(
            "Dokument som skulle ha setts över", "/api/documents/{id}/review", "Se över dokumentet eller revidera det"),
    BROKEN_LINK(
            "Länk som inte leder någonstans",
            "/api/documents/{id}/revision",
            "Revidera dokumentet och ange en ny adress"),
    DOCUMENT_OF_RETIRED_PROCESS(
            "Gällande dokument som bara avslutade processer länkar till",
            "/api/documents/{id}/retirement",
            "Avsluta dokumentet eller länka det från en gällande process"),
    OLD_VERSION_SIGNED(
            "Läskvittenser som gäller en äldre version",
            "/api/readings",
            "Den som läst en äldre version läser och kvitterar den nya"),
    /** SOSFS 2011:9 4 kap. 5–6 §§: where collaboration is needed, it is to be said how it is done. */
    COLLABORATION_NOT_DESCRIBED(
            "Samverkan som behövs men inte är beskriven", "/api/collaborations", "Beskriv samverkan för processen");

    private final String label;
    private final String path;
    private final String act;

    GapKind(String label, String path, String act) {
        this.label = label;
        this.path = path;
        this.act = act;
    }

    String label() {
        return label;
    }

    String path() {
        return path;
    }

    String act() {
        return act;
    }
}
