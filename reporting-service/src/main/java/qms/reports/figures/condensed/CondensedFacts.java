package qms.reports.figures.condensed;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import qms.reports.figures.CaseDocuments;

/** The facts of all cases: complaints, lex Sarah, deviations, lex Maria, and what of them is about the same event. */
@Component
public final class CondensedFacts extends Condenser {

    CondensedFacts(@Qualifier("caseDocuments") CaseDocuments documents) {
        super("condensed-facts", documents);
    }
}
