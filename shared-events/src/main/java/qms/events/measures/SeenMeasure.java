package qms.events.measures;

import org.jspecify.annotations.Nullable;

/**
 * How far a measure had come when something else was decided on the strength of it.
 *
 * @param status PROPOSED, DECIDED, ONGOING, POSTPONED, IMPLEMENTED, EFFECT_CHECKED, CLOSED, REJECTED or CANCELLED
 * @param effect EFFECTIVE, PARTLY or NOT, once it has been judged
 * @param version of the measure's own stream, as it was seen
 */
public record SeenMeasure(
        MeasureId measureId, String status, @Nullable String effect, long version) {}
