package qms.risks.selfchecks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.risks.RiskId;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.time.Stockholm;
import tools.jackson.databind.JsonNode;

/**
 * Lines of self-checks. Occurrences may be added when a line comes again, and one that was planned may have been performed or not
 * performed since: each is planned once, and what became of it is an event of its own.
 */
@Component
class SelfCheckImport implements ImportedCollection<SelfCheckImport.Line> {

    private static final String OCCURRENCES = "occurrences";

    private final SelfCheckForm form;
    private final OrganisationReader organisation;
    private final Streams streams;
    private final Clock clock;

    SelfCheckImport(SelfCheckForm form, OrganisationReader organisation, Streams streams, Clock clock) {
        this.form = form;
        this.organisation = organisation;
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "self-checks";
    }

    @Override
    public Map<String, List<String>> membersOf() {
        return Map.of("occurrences.result", List.of("kind", "value", "passed", "of"));
    }

    @Override
    public Class<Line> lineType() {
        return Line.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of(OCCURRENCES);
    }

    @Override
    public void check(ParsedLine<Line> line, LineProblems problems, ImportContext context) {
        Line value = line.value();
        List<FieldProblem> found = new ArrayList<>();
        List<Occasion> occasions =
                value.occurrences().stream().map(LineOccurrence::occasion).toList();
        form.check(
                value.unit(), value.year(), occasions, context.once(Organisation.class, organisation::current), found);
        if (value.risk() != null && !context.refers("risks", value.risk())) {
            found.add(new FieldProblem("risk", FieldCode.UNKNOWN_REFERENCE, "Den risken finns inte."));
        }
        HandledHere here = streams.read(new HandledHere.Fold(), streamOf(line.externalId()))
                .map(Versioned::view)
                .orElse(HandledHere.NOTHING);
        for (int i = 0; i < occasions.size(); i++) {
            LineOccurrence occurrence = value.occurrences().get(i);
            ResultForm.read(occurrence.result(), "occurrences[" + i + "].result", found);
            if (here.contradicts(occasions.get(i).occurrence(), occurrence.status())) {
                found.add(new FieldProblem(
                        "occurrences[" + i + "]", FieldCode.CONFLICT, "Tillfället är redan registrerat för hand."));
            }
        }
        problems.addAll(found);
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        SelfCheckId id = SelfCheckId.of(stream);
        RiskId risk = value.risk() == null ? null : RiskId.of(context.streamOf("risks", value.risk()));
        Instant now = clock.instant();
        ImportPlan.Builder plan = ImportPlan.of(stream, SelfCheck.class.getSimpleName())
                .addOnce(
                        SelfCheckPlanned.class,
                        line.base(),
                        sealer -> new SelfCheckPlanned(
                                id,
                                value.unit(),
                                line.externalId(),
                                value.year(),
                                value.process(),
                                value.subprocess(),
                                value.name(),
                                risk,
                                value.frequency(),
                                now));
        for (int i = 0; i < value.occurrences().size(); i++) {
            plan(value.occurrences().get(i), id, value.unit(), line.part(OCCURRENCES, i), now, plan);
        }
        return plan.build();
    }

    private static void plan(
            LineOccurrence line, SelfCheckId id, String unit, String part, Instant now, ImportPlan.Builder plan) {
        String occurrence = line.occasion().occurrence();
        plan.add(
                OccurrencePlanned.class,
                // Only its name: the same occurrence may come again with what became of it.
                occurrence,
                sealer -> new OccurrencePlanned(id, unit, occurrence, line.period(), line.due(), now));
        Instant entered = line.performedOn() == null ? now : Stockholm.startOf(line.performedOn());
        switch (line.status()) {
            case "PERFORMED" -> {
                CheckResult result = ResultForm.read(line.result(), "result", new ArrayList<>());
                plan.add(
                        OccurrencePerformed.class,
                        part,
                        sealer -> new OccurrencePerformed(
                                id, unit, occurrence, line.performedOn(), line.assessment(), result, entered));
            }
            case "NOT_PERFORMED" ->
                plan.add(
                        OccurrenceNotPerformed.class,
                        part,
                        sealer -> new OccurrenceNotPerformed(
                                id, unit, occurrence, line.performedOn(), line.reason(), entered));
            default -> {}
        }
    }

    /** A self-check as it was planned, with its occurrences. */
    record Line(
            String unit,

            @Range(min = SelfCheckForm.FIRST_YEAR, max = SelfCheckForm.LAST_YEAR)
            int year,

            @Label @MaxLength(500) @Nullable String process,
            @Label @MaxLength(500) @Nullable String subprocess,
            @Label @MaxLength(500) String name,
            @Nullable String risk,

            @Codes({"ONCE", "MONTHLY", "QUARTERLY", "TERTIAL", "HALF_YEARLY", "YEARLY", "CONTINUOUS"})
            String frequency,

            @OrEmpty List<LineOccurrence> occurrences) {}

    /** An occasion and what became of it. */
    record LineOccurrence(
            String period,
            LocalDate due,

            @Codes({"PLANNED", "PERFORMED", "NOT_PERFORMED"})
            String status,

            @Codes({"PASSED", "FAILED"}) @Nullable String assessment,
            @Nullable LocalDate performedOn,
            @Label @MaxLength(2000) @Nullable String reason,
            @Nullable JsonNode result) {

        Occasion occasion() {
            return new Occasion(period, due);
        }
    }
}
