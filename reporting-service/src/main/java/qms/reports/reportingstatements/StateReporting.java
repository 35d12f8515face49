package qms.reports.reportingstatements;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.reportingstatements.ReportingStatementId;

/** All that can be asked of a reporting statement: to be stated. */
record StateReporting(
        ReportingStatementId statementId, String unit, int year, String subject, String state, String text) {

    @TargetAggregateIdentifier
    String thing() {
        return statementId.toString();
    }
}
