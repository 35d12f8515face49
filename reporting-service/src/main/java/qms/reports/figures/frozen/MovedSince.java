package qms.reports.figures.frozen;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.reports.figures.CaseAccess;
import qms.reports.figures.CaseKind;
import qms.reports.figures.CodeLabels;
import qms.reports.figures.FactReader;
import qms.reports.figures.Known;
import qms.reports.figures.ProviderNames;
import qms.reports.figures.Scope;
import qms.reports.figures.Thing;
import qms.reports.figures.Window;
import qms.reports.figures.bridge.Bridge;
import qms.reports.figures.bridge.Bridges;
import qms.reports.figures.bridge.Reasons.End;
import qms.reports.platform.FrozenFigures;
import qms.reports.platform.MovedFigure;
import qms.reports.platform.MovedFigure.MovedCase;
import qms.reports.platform.MovesSince;
import qms.reports.platform.ReportFigures.Asked;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.time.Tertial;

/** The bridge from the position at which figures were frozen to all that is known now. */
@Component
class MovedSince implements MovesSince {

    private final FactReader reader;
    private final OrganisationReader organisation;
    private final ProviderNames providers;
    private final CaseAccess access;

    MovedSince(FactReader reader, OrganisationReader organisation, ProviderNames providers, CaseAccess access) {
        this.reader = reader;
        this.organisation = organisation;
        this.providers = providers;
        this.access = access;
    }

    @Override
    public List<MovedFigure> since(Asked asked, FrozenFigures then) {
        Organisation before = organisation.at(then.organisationVersion());
        Organisation now = organisation.current();
        return Stream.of(before)
                .flatMap(each -> each.unit(asked.unit()).stream())
                .flatMap(unit -> now.unit(asked.unit()).stream()
                        .map(same -> bridge(
                                asked,
                                new Scope(before, unit, asked.year()),
                                new Scope(now, same, asked.year()),
                                then)))
                .flatMap(bridge -> bridge.figures().stream())
                .filter(figure -> !figure.rows().isEmpty())
                .map(MovedSince::moved)
                .toList();
    }

    private Bridge bridge(Asked asked, Scope before, Scope now, FrozenFigures then) {
        List<Thing> things = Arrays.stream(CaseKind.values())
                .map(kind -> reader.things(kind, now))
                .flatMap(Collection::stream)
                .toList();
        return new Bridges(
                        new End(window(asked, before), Known.until(then.position())),
                        new End(window(asked, now), Known.EVERYTHING),
                        things,
                        access,
                        new CodeLabels(now.organisation(), providers::name))
                .of(Optional.empty());
    }

    private static Window window(Asked asked, Scope scope) {
        return Window.of(scope, Optional.ofNullable(asked.tertial()).map(Tertial::valueOf), false);
    }

    private static MovedFigure moved(Bridge.Figure figure) {
        return new MovedFigure(
                figure.figure(),
                figure.label(),
                figure.opening(),
                figure.closing(),
                figure.rows().stream()
                        .flatMap(row -> row.cases().stream()
                                .map(each -> new MovedCase(
                                        each.link(), row.reason(), row.label(), each.n(), each.positions())))
                        .toList(),
                figure.rows().stream().mapToLong(row -> row.notShown().cases()).sum());
    }
}
