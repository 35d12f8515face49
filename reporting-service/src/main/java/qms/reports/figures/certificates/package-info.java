/**
 * What proves a report: up to where in the log events are counted, the head of the ledger, the version of what counts, and the hash of the
 * figures. {@code CertifiedReport} has a line for each report. {@code BoundReports} counts a report of exactly those events, now and again; {@code
 * Recomputed} sets it beside the present and says what differs, and by which events; {@code Behind} finds those that no figure opens.
 */
@NullMarked
package qms.reports.figures.certificates;

import org.jspecify.annotations.NullMarked;
