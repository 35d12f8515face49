package qms.deviations.disposals;

import java.time.LocalDate;

/**
 * What must be known of a case before it is disposed of.
 *
 * @param lastNote the day of the last event that is written in it
 * @param forgotten whether its words are destroyed already
 */
record Standing(String unit, boolean open, LocalDate lastNote, boolean forgotten) {}
