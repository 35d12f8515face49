package qms.reports.figures.condensed;

import java.util.List;
import java.util.Set;
import qms.reports.figures.Fact;
import qms.reports.figures.FactDocument;
import qms.web.time.Period;

/** A case that has stood on several units or days: it is kept as it is, and, where that can be told, as what it comes to in the end. */
record WholeCase(List<Fact> facts, Settled settled) implements FactDocument {

    static WholeCase of(List<Fact> facts) {
        return new WholeCase(List.copyOf(facts), Settled.of(facts));
    }

    boolean mayCount(Set<String> units, Period period) {
        return facts.stream().anyMatch(fact -> units.contains(fact.unit()) && period.contains(fact.day()));
    }
}
