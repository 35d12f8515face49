package qms.events.reportingstatements;

import qms.events.QmsEvent;

/** Everything that can happen to a reporting statement. */
public sealed interface ReportingStatementEvent extends QmsEvent permits ReportingStated {

    ReportingStatementId statementId();

    @Override
    default String subject() {
        return statementId().toString();
    }
}
