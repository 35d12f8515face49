/**
 * Statements that there was nothing to report, or that nothing was reported: blank, zero and "not reported" are three different things.
 *
 * <p>Read in this order: ReportingStatementController, StateReporting, ReportingStatement, {@link
 * qms.events.reportingstatements.ReportingStatementEvent}, ReportingStatementProjection, ReportingStatementView; then
 * ReportingStatementImport.
 */
@NullMarked
package qms.reports.reportingstatements;

import org.jspecify.annotations.NullMarked;
