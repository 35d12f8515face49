/**
 * Whether the units have followed up what they described: for every section and period submitted, missing or not due yet. {@code
 * FollowUpReport} is the answer, {@code FollowUpReports} puts it together as a pure function of the organisation and the facts.
 */
@NullMarked
package qms.reports.figures.followups;

import org.jspecify.annotations.NullMarked;
