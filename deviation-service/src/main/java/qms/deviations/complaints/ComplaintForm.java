package qms.deviations.complaints;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.platform.KnownProviders;
import qms.events.providers.ProviderId;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.organisation.Taxonomy;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** The rules of form of a complaint, the same for a request and for a line of an import. */
@Component
class ComplaintForm {

    static final String OTHER = "OTHER";

    private final OrganisationReader organisation;
    private final KnownProviders providers;
    private final Clock clock;

    ComplaintForm(OrganisationReader organisation, KnownProviders providers, Clock clock) {
        this.organisation = organisation;
        this.providers = providers;
        this.clock = clock;
    }

    /** The fields that stand against each other and against the organisation; null is what a correction leaves as it is. */
    record Checked(
            String unit,
            @Nullable String source,
            @Nullable List<String> categories,
            @Nullable String otherCategory,
            Instant receivedAt) {}

    /** Refuses what is wrong with a request, which tells of nothing that is still to come. */
    void check(Checked fields) {
        List<FieldProblem> problems = new ArrayList<>();
        check(fields, "", organisation.current(), problems);
        if (fields.receivedAt().isAfter(clock.instant().plusSeconds(60))) {
            problems.add(new FieldProblem("receivedAt", FieldCode.OUT_OF_RANGE, "Tidpunkten ligger i framtiden."));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** A unit, as anybody may know it. */
    record KnownUnit(String key, String name) {}

    List<KnownUnit> units() {
        var today = Stockholm.day(clock.instant());
        return organisation.current().units().stream()
                .filter(unit -> unit.existsOn(today))
                .map(unit -> new KnownUnit(unit.key(), unit.name(today)))
                .sorted(Comparator.comparing(KnownUnit::name))
                .toList();
    }

    void checkUnit(String unit) {
        if (organisation.current().unit(unit).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + ".");
        }
    }

    /** The provider that it is about; refuses one that is not in the register. */
    @Nullable
    ProviderId provider(@Nullable String provider) {
        return provider == null ? null : providers.named("provider", provider);
    }

    /** Adds a problem when a line names a provider that is not in the register; {@code stream} is where it would be. */
    void provider(String field, String externalId, String stream, List<FieldProblem> problems) {
        if (providers.name(stream).isEmpty()) {
            problems.add(
                    new FieldProblem(field, FieldCode.UNKNOWN_REFERENCE, "Utföraren finns inte: " + externalId + "."));
        }
    }

    /** Adds what is wrong with the fields; {@code at} is the path in front of each, for instance {@code corrections[0].}. */
    void check(Checked fields, String at, Organisation organisation, List<FieldProblem> problems) {
        if (organisation.unit(fields.unit()).isEmpty()) {
            problems.add(new FieldProblem(
                    at + "unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + fields.unit() + "."));
            return;
        }
        var day = Stockholm.day(fields.receivedAt());
        if (fields.source() != null
                && !organisation.mayUse(Taxonomy.COMPLAINT_SOURCE, fields.unit(), fields.source(), day)) {
            problems.add(unknown(at + "source", fields.source()));
        }
        List<String> categories = fields.categories() == null ? List.of() : fields.categories();
        for (int i = 0; i < categories.size(); i++) {
            if (!organisation.mayUse(Taxonomy.COMPLAINT_CATEGORY, fields.unit(), categories.get(i), day)) {
                problems.add(unknown(at + "categories[" + i + "]", categories.get(i)));
            }
        }
        if (categories.contains(OTHER) && fields.otherCategory() == null) {
            problems.add(new FieldProblem(
                    at + "otherCategory",
                    FieldCode.MISSING,
                    "Beskriv kategorin Annat med egna ord (högst 80 tecken)."));
        }
    }

    private static FieldProblem unknown(String field, String code) {
        return new FieldProblem(field, FieldCode.UNKNOWN_CODE, "Okänt värde för enheten: " + code + ".");
    }
}
