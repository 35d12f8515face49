package qms.processes.unitdescriptions;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.unitdescriptions.CommonParts;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.InheritedParts;
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.processes.unitdescriptions.UnitDescriptionCommand.DraftUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionForms.Draft;
import qms.processes.unitdescriptions.UnitDescriptionForms.SectionForm;
import qms.service.api.Periods;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** What a description takes from others: the sections of another year's, and the common parts of the units above. */
@Component
class UnitDescriptionDrafting {

    private final UnitDescriptionProjection projection;
    private final OrganisationReader organisation;
    private final Periods periods;
    private final Streams streams;
    private final Views views;

    UnitDescriptionDrafting(
            UnitDescriptionProjection projection,
            OrganisationReader organisation,
            Periods periods,
            Streams streams,
            Views views) {
        this.projection = projection;
        this.periods = periods;
        this.organisation = organisation;
        this.streams = streams;
        this.views = views;
    }

    DraftUnitDescription draft(String id, Draft body) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.current().unit(body.unit()).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + "."));
        }
        noSectionTwice(body.sections(), problems);
        Optional<UnitDescriptionView> source = source(body, problems);
        if (body.copyOf() == null && body.sections().isEmpty()) {
            problems.add(new FieldProblem("sections", FieldCode.MISSING, "Beskriv minst ett avsnitt."));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        periods.refuseTaken(
                UnitDescriptionCommand.KIND,
                body.unit(),
                Integer.toString(body.year()),
                id,
                UnitDescriptionProblem.DESCRIPTION_YEAR_TAKEN,
                "Gå vidare med den beskrivning som finns.");
        return new DraftUnitDescription(
                UnitDescriptionId.of(id),
                body.unit(),
                body.year(),
                sections(body, source),
                source.map(other -> other.parts().common()).orElse(null),
                source.map(other -> UnitDescriptionId.of(other.id())).orElse(null));
    }

    /** What the units above have adopted for the year, nearest first; above on the day of the year that is nearest to the given one. */
    List<InheritedParts> inherited(UnitDescriptionView view, LocalDate today) {
        LocalDate first = LocalDate.of(view.year(), Month.JANUARY, 1);
        LocalDate last = LocalDate.of(view.year(), Month.DECEMBER, 31);
        LocalDate day = today.isBefore(first) ? first : today.isAfter(last) ? last : today;
        Organisation known = organisation.current();
        return known.above(view.unit(), day).stream()
                .flatMap(above -> adopted(above, view.year()))
                .flatMap(above -> commonParts(above).stream())
                .toList();
    }

    private Stream<UnitDescriptionView> adopted(String unit, int year) {
        Views.Query query = Views.Query.everything().equalTo("unit", unit).equalTo("year", (long) year);
        return views.all(projection, query).stream()
                .flatMap(listed -> streams.read(projection, listed.id()).map(Versioned::view).stream())
                .filter(above -> above.course().status() != UnitDescriptionStatus.DRAFT);
    }

    private static Optional<InheritedParts> commonParts(UnitDescriptionView above) {
        @Nullable CommonParts common = above.parts().common();
        return Optional.ofNullable(common)
                .map(parts -> new InheritedParts(above.unit(), UnitDescriptionId.of(above.id()), parts));
    }

    private Optional<UnitDescriptionView> source(Draft body, List<FieldProblem> problems) {
        if (body.copyOf() == null) {
            return Optional.empty();
        }
        Optional<UnitDescriptionView> source = streams.read(projection, body.copyOf())
                .map(Versioned::view)
                .filter(other -> other.unit().equals(body.unit()));
        if (source.isEmpty()) {
            problems.add(new FieldProblem(
                    "copyOf", FieldCode.UNKNOWN_REFERENCE, "Enheten har ingen sådan beskrivning att utgå från."));
        }
        return source;
    }

    private static List<DescribedSection> sections(Draft body, Optional<UnitDescriptionView> source) {
        Map<String, DescribedSection> sections = new LinkedHashMap<>();
        source.ifPresent(other -> other.sections()
                .forEach(section -> sections.put(
                        section.key(),
                        new DescribedSection(section.key(), section.title(), section.text(), section.responsible()))));
        body.sections().forEach(section -> sections.put(section.key(), section.described()));
        return List.copyOf(sections.values());
    }

    private static void noSectionTwice(List<SectionForm> sections, List<FieldProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            if (!seen.add(sections.get(i).key())) {
                problems.add(new FieldProblem(
                        "sections[" + i + "].key", FieldCode.DUPLICATE, "Avsnittet står redan i beskrivningen."));
            }
        }
    }
}
