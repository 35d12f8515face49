package qms.processes.organisation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import qms.events.organisation.LocalTermAdded;
import qms.events.organisation.OrganisationEvent;
import qms.service.imports.CheckedLine;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.service.organisation.Taxonomy;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.problems.FieldCode;

/** Local terms of the taxonomies as lines of an import. */
@Component
class LocalTermImport implements ImportedCollection<LocalTermImport.TermLine> {

    private final OrganisationReader organisation;
    private final EventStore log;
    private final Clock clock;

    LocalTermImport(OrganisationReader organisation, EventStore log, Clock clock) {
        this.organisation = organisation;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "taxonomy-values";
    }

    @Override
    public Class<TermLine> lineType() {
        return TermLine.class;
    }

    @Override
    public boolean oneStream() {
        return true;
    }

    @Override
    public String streamOf(String externalId) {
        return OrganisationEvent.STREAM;
    }

    @Override
    public void check(ParsedLine<TermLine> line, LineProblems problems, ImportContext context) {
        TermLine term = line.value();
        if (organisation.current().unit(term.unit()).isEmpty()) {
            problems.add("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + term.unit() + ".");
        }
        if (!LocalTermController.CODE.matcher(term.code()).matches()) {
            problems.add("code", FieldCode.MALFORMED, LocalTermController.CODE_RULE);
        }
        ImportedKeys keys = context.once(ImportedKeys.class, () -> ImportedKeys.read(log));
        if (Taxonomy.valueOf(term.taxonomy()).has(term.code())
                || ImportedKeys.takenByAnother(keys.terms().get(term.key()), line.externalId())) {
            problems.add("code", FieldCode.DUPLICATE, "Enheten har redan det värdet.");
        }
    }

    @Override
    public void checkAll(List<CheckedLine<TermLine>> lines, ImportContext context) {
        Map<String, String> keys = new HashMap<>();
        for (CheckedLine<TermLine> line : lines) {
            String before = keys.putIfAbsent(line.value().key(), line.line().externalId());
            if (ImportedKeys.takenByAnother(before, line.line().externalId())) {
                line.problems().add("code", FieldCode.DUPLICATE, "En annan rad har redan det värdet.");
            }
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<TermLine> line, ImportContext context) {
        TermLine term = line.value();
        LocalTermAdded added =
                new LocalTermAdded(term.unit(), term.taxonomy(), term.code(), term.label(), clock.instant());
        return ImportPlan.of(OrganisationEvent.STREAM, OrganisationRegister.class.getSimpleName())
                .add(LocalTermAdded.class, line.base(), sealer -> added)
                .build();
    }

    /** A line of taxonomy values. */
    record TermLine(
            @Codes({"COMPLAINT_SOURCE", "COMPLAINT_CATEGORY", "LEX_SARAH_CATEGORY"})
            String taxonomy,

            String unit,
            @MaxLength(60) String code,
            @Label @MaxLength(120) String label) {

        String key() {
            return ImportedKeys.term(unit, taxonomy, code);
        }
    }
}
