package qms.reports.figures.drilldown;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import qms.reports.figures.Asked;
import qms.reports.figures.CaseName;
import qms.reports.figures.CodeLabels;
import qms.reports.figures.Contribution;
import qms.reports.figures.Fact;
import qms.reports.figures.Known;
import qms.reports.figures.Thing;
import qms.reports.figures.UnitName;
import qms.reports.figures.Window;
import qms.reports.figures.drilldown.DrillDown.Days;
import qms.reports.figures.drilldown.DrillDown.Entry;
import qms.reports.figures.drilldown.DrillDown.NotShown;
import qms.reports.figures.drilldown.DrillDown.Row;
import qms.service.organisation.Organisation;

/** Opens a figure: which cases it is the sum of. */
final class DrillDowns {

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::day)
            .thenComparing(Row::collection)
            .thenComparing(Row::id)
            .thenComparing(Row::figure)
            .thenComparing(Row::code);

    private final Asked asked;
    private final Window window;
    private final Known known;

    private final CodeLabels labels;

    private DrillDowns(Asked asked, Window window, Known known, CodeLabels labels) {
        this.asked = asked;
        this.window = window;
        this.known = known;
        this.labels = labels;
    }

    static DrillDown of(
            Asked asked,
            Window window,
            Known known,
            Collection<Thing> things,
            Predicate<CaseName> mayBeSeen,
            CodeLabels labels) {
        return new DrillDowns(asked, window, known, labels)
                .of(Contribution.to(asked.figure(), asked.code(), window, known, things), mayBeSeen);
    }

    private DrillDown of(List<Contribution> contributions, Predicate<CaseName> mayBeSeen) {
        Map<Boolean, List<Contribution>> seen =
                contributions.stream().collect(Collectors.partitioningBy(each -> mayBeSeen.test(each.named())));
        List<Contribution> hidden = seen.getOrDefault(false, List.of());
        List<Row> rows = seen.getOrDefault(true, List.of()).stream()
                .map(this::row)
                .sorted(ORDER)
                .toList();
        String code = asked.code();
        return new DrillDown(
                UnitName.of(window.scope().unit()),
                window.scope().year(),
                window.tertial() == null ? null : window.tertial().name(),
                new Days(window.period().from(), window.period().to()),
                known.asOf(),
                known.recordedBy(),
                asked.figure().key(),
                asked.figure().label(),
                code,
                code == null ? null : labels.apply(asked.figure(), code),
                Contribution.sum(contributions),
                rows.size(),
                0,
                rows.size(),
                rows,
                new NotShown(hidden.stream().map(Contribution::named).distinct().count(), Contribution.sum(hidden)),
                rows);
    }

    private Row row(Contribution contribution) {
        CaseName named = contribution.named();
        List<Fact> facts = contribution.facts(window, known);
        return new Row(
                named.kind().collection(),
                named.id(),
                named.link(),
                UnitName.of(organisation(), contribution.count().unit()),
                contribution.count().day(),
                contribution.count().figure(),
                contribution.count().code(),
                labels.apply(asked.figure(), contribution.count().code()),
                contribution.n(),
                since(facts),
                facts.stream().map(this::entry).toList());
    }

    /** Of what came, the last; what came and went before it counts no more. */
    private static Instant since(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.n() > 0)
                .map(Fact::registeredAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Entry entry(Fact fact) {
        return new Entry(
                UnitName.of(organisation(), fact.unit()),
                fact.day(),
                fact.n(),
                fact.registeredAt(),
                fact.recordedAt(),
                fact.position(),
                fact.imported());
    }

    private Organisation organisation() {
        return window.scope().organisation();
    }
}
