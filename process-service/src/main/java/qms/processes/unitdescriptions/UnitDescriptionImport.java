package qms.processes.unitdescriptions;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.periods.PeriodTaken;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.service.api.Periods;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.store.TakenPeriod;
import qms.web.forms.CanonicalJson;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.MayBeEmpty;
import qms.web.forms.NotEmpty;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Unit descriptions as lines of an import: the description is the base, its follow-ups may grow. */
@Component
class UnitDescriptionImport implements ImportedCollection<UnitDescriptionImport.DescriptionLine> {

    private final OrganisationReader organisation;
    private final Periods periods;
    private final Streams streams;
    private final Clock clock;

    UnitDescriptionImport(OrganisationReader organisation, Periods periods, Streams streams, Clock clock) {
        this.organisation = organisation;
        this.periods = periods;
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unit-descriptions";
    }

    @Override
    public Class<DescriptionLine> lineType() {
        return DescriptionLine.class;
    }

    /** The follow-ups grow inside the sections, so what may never differ of a section is said by {@link #described}. */
    @Override
    public Set<String> growing() {
        return Set.of("sections");
    }

    @Override
    public void check(ParsedLine<DescriptionLine> line, LineProblems problems, ImportContext context) {
        DescriptionLine description = line.value();
        if (organisation.current().unit(description.unit()).isEmpty()) {
            problems.add("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + description.unit() + ".");
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < description.sections().size(); i++) {
            SectionLine section = description.sections().get(i);
            if (!keys.add(section.key())) {
                problems.add("sections[" + i + "].key", FieldCode.DUPLICATE, "Avsnittet står redan i beskrivningen.");
            }
            Set<String> periods = new HashSet<>();
            for (int j = 0; j < section.followUps().size(); j++) {
                if (!periods.add(section.followUps().get(j).period())) {
                    problems.add(
                            "sections[" + i + "].followUps[" + j + "].period",
                            FieldCode.DUPLICATE,
                            "Avsnittet är redan uppföljt för perioden.");
                }
            }
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<DescriptionLine> line, ImportContext context) {
        DescriptionLine d = line.value();
        String stream = streamOf(line.externalId());
        UnitDescriptionId id = UnitDescriptionId.of(stream);
        Instant now = clock.instant();
        UnitDescriptionAdopted adopted = new UnitDescriptionAdopted(
                id,
                d.unit(),
                line.externalId(),
                d.year(),
                d.sections().stream().map(SectionLine::described).toList(),
                null,
                now);
        ImportPlan.Builder plan = ImportPlan.of(stream, UnitDescription.class.getSimpleName())
                .add(UnitDescriptionAdopted.class, line.base() + described(line.raw()), sealer -> adopted);
        for (SectionLine section : d.sections()) {
            for (FollowUpLine f : section.followUps()) {
                FollowUpSubmitted submitted = new FollowUpSubmitted(
                        id, d.unit(), d.year(), section.key(), f.period(), f.text(), null, null, null, null, now);
                plan.add(
                        FollowUpSubmitted.class,
                        "followUp:" + section.key() + ":" + f.period() + ":" + f.text(),
                        sealer -> submitted);
            }
        }
        take(plan, d, stream, now);
        return plan.build();
    }

    /** What was imported before years were taken has none, and is unchanged when it comes again. */
    private void take(ImportPlan.Builder plan, DescriptionLine line, String stream, Instant now) {
        String year = Integer.toString(line.year());
        PeriodTaken taken = TakenPeriod.taking(UnitDescriptionCommand.KIND, line.unit(), year, stream, now);
        boolean own = periods.holder(UnitDescriptionCommand.KIND, line.unit(), year)
                .filter(stream::equals)
                .isPresent();
        if (own || !streams.exists(stream)) {
            plan.in(taken.subject(), TakenPeriod.class.getSimpleName())
                    .addOnce(PeriodTaken.class, "year:" + year, sealer -> taken);
        }
    }

    /** The sections without their follow-ups. */
    private static String described(JsonNode line) {
        StringBuilder text = new StringBuilder();
        for (JsonNode section : line.path("sections")) {
            ObjectNode without = JsonNodeFactory.instance.objectNode();
            section.forEachEntry((member, content) -> {
                if (!member.equals("followUps")) {
                    without.set(member, content);
                }
            });
            text.append(CanonicalJson.of(without));
        }
        return text.toString();
    }

    /** A line of unit descriptions. */
    record DescriptionLine(
            String unit,
            @Range(min = 1990, max = 2100) int year,
            @NotEmpty List<SectionLine> sections) {}

    /** A section of a line, with what was submitted about it. */
    record SectionLine(
            @Codes({
                "SERVICE_USERS",
                "MISSION_AND_ORGANISATION",
                "PROCESSES_AND_ROUTINES",
                "COLLABORATION",
                "RISK_ANALYSIS",
                "SELF_CHECKS",
                "DEVIATION_INVESTIGATION",
                "IMPROVEMENT_MEASURES",
                "PROCESS_IMPROVEMENT",
                "STAFF_PARTICIPATION",
                "DOCUMENTATION"
            })
            String key,

            @Label @MaxLength(200) String title,
            @Label @MayBeEmpty String text,
            @Label @MaxLength(200) @Nullable String responsible,
            @OrEmpty List<FollowUpLine> followUps) {

        DescribedSection described() {
            return new DescribedSection(key, title, text, responsible);
        }
    }

    /** What was submitted about a section for a period. */
    record FollowUpLine(
            @Codes({"T1", "T2", "VB"}) String period, @Label String text) {}
}
