package qms.events.deadlines;

import java.time.LocalDate;

/**
 * The event that something rests on.
 *
 * @param event its name, as it is stored
 * @param on the local day that counts
 * @param stream the thing that it happened to
 * @param sequence its number in that thing's stream
 */
public record DeadlineFact(String event, LocalDate on, String stream, long sequence) {}
