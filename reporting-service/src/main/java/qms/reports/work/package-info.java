/**
 * The work list: what waits for whoever asks, or for their unit, the late first. It is told by events alone: each thing keeps what is open about it
 * ({@link qms.reports.work.Work}), and an event that means that it was done closes it. Whether something is late is never kept, it is asked with the
 * clock.
 *
 * <p>Read in this order: WorkController (what can be asked), WorkList (which of it is whose), WorkProjection and, for each kind of thing, a class
 * that says what its events open and close.
 */
@NullMarked
package qms.reports.work;

import org.jspecify.annotations.NullMarked;
