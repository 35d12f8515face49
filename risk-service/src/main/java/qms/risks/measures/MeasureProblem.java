package qms.risks.measures;

import qms.web.problems.ProblemType;

/** Why a measure refuses what is asked of it; all are 409 Conflict. */
enum MeasureProblem implements ProblemType {
    /** What is no longer a proposal is to be decided or rejected. */
    MEASURE_NOT_PROPOSED("Åtgärden är inte längre ett förslag"),
    /** What is not decided, or is already done, is to be started, postponed or given up. */
    MEASURE_NOT_DECIDED("Åtgärden är inte beslutad"),
    /** What has not been started is to be implemented. */
    MEASURE_NOT_ONGOING("Åtgärden pågår inte"),
    /** What has not been implemented is to be closed. */
    MEASURE_NOT_IMPLEMENTED("Åtgärden är inte genomförd"),
    /** What has not been judged is to be closed, or told to the work group. */
    MEASURE_EFFECT_NOT_JUDGED("Åtgärdens effekt är inte bedömd"),
    /** What is closed or given up is to serve something more. */
    MEASURE_ENDED("Åtgärden är avslutad"),
    /** The measure came from this already. */
    MEASURE_ORIGIN_KNOWN("Åtgärden kommer redan av detta"),
    /** The new day is not later than the one that holds. */
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
