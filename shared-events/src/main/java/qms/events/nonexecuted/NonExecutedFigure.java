package qms.events.nonexecuted;

/**
 * How many decisions of one type wait, or waited until they were carried out; never whose.
 *
 * @param lawArea SOL or LSS
 * @param state NOT_EXECUTED, INTERRUPTED, or EXECUTED for what was reported before and has been carried out since
 * @param elapsed MONTHS_3_TO_6, MONTHS_6_TO_9, MONTHS_9_TO_12 or OVER_12_MONTHS since the decision or the interruption
 */
public record NonExecutedFigure(String lawArea, String decisionType, String state, String elapsed, int count) {}
