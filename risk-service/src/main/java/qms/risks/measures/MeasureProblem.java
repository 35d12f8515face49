package qms.risks.measures;

import qms.web.problems.ProblemType;

/** Why a measure refuses what is asked of it; all are 409 Conflict. */
enum MeasureProblem implements ProblemType {
    MEASURE_NOT_PROPOSED("Åtgärden är inte längre ett förslag"),
    MEASURE_NOT_DECIDED("Åtgärden är inte beslutad"),
    MEASURE_NOT_ONGOING("Åtgärden pågår inte"),
    MEASURE_NOT_IMPLEMENTED("Åtgärden är inte genomförd"),
    MEASURE_POSTPONED_TO_AN_EARLIER_DAY("Den nya dagen är inte senare");

    private final String title;

    MeasureProblem(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
