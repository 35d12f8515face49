/**
 * What the management of a unit starts from when it reviews the system (ledningens genomgång): what came of its last decisions, the cases over
 * the years, critical risks, open measures, self-checks, and of {@code matters} what belongs to it.
 *
 * <p>Read in this order: ManagementReviewController, ManagementReviewInputs, ReviewTables, LastReview, ReviewDecisions.
 */
@NullMarked
package qms.reports.figures.managementreview;

import org.jspecify.annotations.NullMarked;
