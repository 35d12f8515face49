package qms.reports.figures.condensed;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import qms.reports.figures.CaseDocuments;

/** The facts of all measures and of all last days in cases. */
@Component
public final class CondensedTasks extends Condenser {

    CondensedTasks(@Qualifier("taskDocuments") CaseDocuments documents) {
        super("condensed-tasks", documents);
    }
}
