package qms.deviations.lexsarah;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.service.export.Prose;
import qms.service.export.Prose.Paragraph;
import qms.service.export.Prose.Section;
import qms.service.history.Chronicle;
import qms.service.history.HistoryStep;
import qms.service.history.Labels;
import qms.service.history.Swedish;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;

/** Drafts the course of events of a lex Sarah case as a document, for whoever may read the case and no more than they may read. */
@Component
class LexSarahChronology {

    private static final String REPORTED = "lexsarah.reported";

    private static final Set<String> REPLACING = Set.of(
            "lexsarah.investigator-appointed",
            "lexsarah.investigated",
            "lexsarah.level-decided",
            "lexsarah.ivo-number-given");

    private static final Set<String> TOLD = Set.of(
            "protection",
            "motivation",
            "reason",
            "conflict",
            "event",
            "whenAndWhere",
            "similarBefore",
            "couldHappenAgain",
            "measuresTaken",
            "measuresPlanned",
            "proposalReason",
            "lowered",
            "notSerious",
            "request",
            "answer",
            "summary",
            "judgement",
            "lessons",
            "noMeasures");

    private final OrganisationReader organisation;
    private final Clock clock;

    LexSarahChronology(OrganisationReader organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    Prose of(LexSarahCaseDetails details, List<HistoryStep> steps) {
        return of(details, steps, clock.instant());
    }

    Prose of(LexSarahCaseDetails details, List<HistoryStep> steps, Instant madeAt) {
        Organisation units = organisation.current();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Ärendet", particulars(details, name(units, details.unit()), steps, madeAt)));
        sections.addAll(new Chronicle(steps, REPLACING, TOLD, unit -> name(units, unit)).sections());
        return new Prose("handelseforlopp-" + details.id(), "Händelseförlopp i ett ärende enligt lex Sarah", sections);
    }

    private List<Paragraph> particulars(
            LexSarahCaseDetails details, String unit, List<HistoryStep> steps, Instant madeAt) {
        List<Paragraph> known = new ArrayList<>();
        add(known, "Ärende", details.id());
        add(known, Labels.field("externalId"), details.externalId());
        add(known, Labels.field("unit"), unit);
        add(known, Labels.field("lawArea"), Labels.code(REPORTED, "lawArea", details.lawArea()));
        add(known, Labels.field("category"), category(details));
        add(known, Labels.field("occurredOn"), Swedish.day(details.occurredOn()));
        add(known, Labels.field("reportedAt"), Swedish.time(details.reportedAt()));
        add(known, Labels.field("registeredAt"), Swedish.time(details.registeredAt()));
        add(
                known,
                Labels.field("reporter"),
                details.reporter().name() + ", "
                        + Labels.code(REPORTED, "role", details.reporter().role()));
        add(known, Labels.field("description"), details.description());
        details.affected().forEach(each -> add(known, "Berörd person " + each.person(), each.description()));
        add(known, Labels.field("state"), Labels.code(REPORTED, "state", details.state()));
        add(known, Labels.field("level"), Labels.code(REPORTED, "level", details.level()));
        add(
                known,
                "Omfattar",
                "[händelse " + steps.getFirst().number() + "] till [händelse "
                        + steps.getLast().number() + "], framställt den " + Swedish.time(madeAt));
        return known;
    }

    private static String category(LexSarahCaseDetails details) {
        String category = Labels.code(REPORTED, "category", details.category());
        return details.otherCategory() == null ? category : category + ": " + details.otherCategory();
    }

    private static void add(List<Paragraph> known, String label, @Nullable String value) {
        if (value != null) {
            known.add(new Paragraph(label, value, List.of()));
        }
    }

    private static String name(Organisation units, String key) {
        return units.unit(key).map(OrgUnit::name).orElse(key);
    }
}
