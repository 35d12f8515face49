package qms.reports.figures;

/** The kinds of things that figures count, each read in a collection of its own. */
public enum CaseKind {
    COMPLAINT("complaints"),
    DEVIATION("deviations"),
    LEX_SARAH_CASE("lex-sarah-cases"),
    LEX_MARIA_CASE("lex-maria-cases"),
    INCIDENT("incidents"),
    RISK("risks"),
    SELF_CHECK("self-checks"),
    NON_EXECUTED("non-executed-decisions");

    private final String collection;

    CaseKind(String collection) {
        this.collection = collection;
    }

    public String collection() {
        return collection;
    }

    /** Where one of them is read. */
    public String link(String id) {
        return "/api/" + collection + "/" + id;
    }

    /** Whether what is counted is a part of the thing, named by the code: an occurrence of a self-check, a case of an incident. */
    public boolean countedInParts() {
        return this == SELF_CHECK || this == INCIDENT;
    }

    /** Whether what the thing tells is a number by itself: how many decisions wait, not which. */
    public boolean countedByAmount() {
        return this == NON_EXECUTED;
    }
}
