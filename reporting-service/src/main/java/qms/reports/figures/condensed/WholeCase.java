package qms.reports.figures.condensed;

import java.util.List;
import java.util.Set;
import qms.reports.figures.Fact;
import qms.reports.figures.FactDocument;
import qms.web.time.Period;

/** A case that has stood on several units or days: it is kept as it is. */
record WholeCase(List<Fact> facts) implements FactDocument {

    boolean mayCount(Set<String> units, Period period) {
        return facts.stream().anyMatch(fact -> units.contains(fact.unit()) && period.contains(fact.day()));
    }
}
