package qms.reports.figures;

import java.util.Collection;
import java.util.List;
import qms.web.time.Period;

/** Whatever can sum the cases of a unit, for any days and as known at any moment. */
public interface CaseSums {

    CaseCounts counts(Scope scope, Known known, Period period);

    /** Sums these. */
    static CaseSums of(Collection<? extends FactDocument> cases) {
        List<FactDocument> all = List.copyOf(cases);
        return (scope, known, period) -> CaseCounts.of(scope.organisation(), known, period, all);
    }
}
