package qms.reports.figures.frozen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.reports.figures.FactReader;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.platform.FrozenFigures;
import qms.reports.platform.LedgerHead;
import qms.reports.platform.ReportFigures;
import qms.reports.platform.ReportKind;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Progress;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Renders the figures of written reports, bound by the position up to which events are counted. */
@Component
class RenderedFigures implements ReportFigures {

    /** Raised when what is rendered, or how, changes and no projection does. */
    private static final String RENDERING = "rendering/1 ";

    /** The same for management reviews, which have tables of their own since the second. */
    private static final String OF_REVIEWS = "rendering/1 review/2 ";

    /** The same for patient safety reports, which have the figures of the care. */
    private static final String OF_PATIENT_SAFETY = "rendering/1 patientSafety/1 ";

    private static final Duration CATCHING_UP = Duration.ofSeconds(10);

    private final Rendering rendering;
    private final FactReader reader;
    private final OrganisationReader organisation;
    private final Progress progress;
    private final LedgerHead ledger;
    private final Clock clock;

    RenderedFigures(
            Rendering rendering,
            FactReader reader,
            OrganisationReader organisation,
            Progress progress,
            LedgerHead ledger,
            Clock clock) {
        this.rendering = rendering;
        this.reader = reader;
        this.organisation = organisation;
        this.progress = progress;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public FrozenFigures now(Asked asked) {
        Instant asOf = clock.instant();
        long position = progress.head();
        long version = organisation.version();
        if (!progress.readyWithin(CATCHING_UP)) {
            throw Problem.of(
                    CommonProblem.UNAVAILABLE, "Alla händelser är inte inräknade än. Försök igen om en stund.");
        }
        return rendered(asked, asOf, position, version, ledger.latest().orElse(null));
    }

    @Override
    public FrozenFigures again(Asked asked, FrozenFigures then) {
        return rendered(asked, then.dataAsOf(), then.position(), then.organisationVersion(), then.ledgerHead());
    }

    @Override
    public List<String> unitsOf(Organisation organisation, Asked asked) {
        return units(organisation, asked).stream().map(OrgUnit::key).toList();
    }

    private FrozenFigures rendered(Asked asked, Instant asOf, long position, long version, @Nullable String head) {
        Organisation then = organisation.at(version);
        List<Scope> scopes = units(then, asked).stream()
                .map(unit -> new Scope(then, unit, asked.year()))
                .toList();
        String json = rendering.of(scopes, asked, Known.until(position), asOf);
        return new FrozenFigures(asOf, position, version, head, renderingOf(asked.kind()) + reader.version(), json);
    }

    private static String renderingOf(ReportKind kind) {
        return switch (kind) {
            case QUALITY_REPORT, TERTIAL_REPORT -> RENDERING;
            case MANAGEMENT_REVIEW -> OF_REVIEWS;
            case PATIENT_SAFETY_REPORT -> OF_PATIENT_SAFETY;
        };
    }

    private static List<OrgUnit> units(Organisation organisation, Asked asked) {
        OrgUnit unit = organisation
                .unit(asked.unit())
                .orElseThrow(() ->
                        Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen enhet med nyckeln " + asked.unit() + "."));
        LocalDate lastOfYear = LocalDate.of(asked.year(), Month.DECEMBER, 31);
        LocalDate day = unit.lastDay().filter(last -> last.isBefore(lastOfYear)).orElse(lastOfYear);
        Stream<OrgUnit> departments = organisation.units().stream()
                .filter(other -> other.existsOn(day))
                .filter(other -> other.placements().stream()
                        .anyMatch(placement ->
                                placement.on(day) && placement.parent().equals(unit.key())))
                .sorted(Comparator.comparing(OrgUnit::key));
        return Stream.concat(Stream.of(unit), departments).toList();
    }
}
