package qms.processes.readings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.documents.DocumentId;
import qms.events.readings.ReadingRequired;
import qms.events.readings.ReadingRequirementId;
import qms.events.readings.ReadingRequirementWithdrawn;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.time.Stockholm;

/**
 * Requirements to read as lines of an import: that one was withdrawn may be added. Signatures are not imported: that somebody has understood is
 * said by themselves.
 */
@Component
class RequirementImport extends ImportedHistory<RequirementImport.Line> {

    private static final String WITHDRAWN = "withdrawn";

    RequirementImport(OrganisationReader organisation, Clock clock) {
        super("reading-requirements", Line.class, Set.of(WITHDRAWN), organisation, clock);
    }

    @Override
    protected void check(ParsedLine<Line> line, LineRules rules, ImportContext context) {
        Line value = line.value();
        rules.unit("unit", value.unit());
        rules.refersTo("document", "documents", value.document());
        rules.past("requiredOn", value.requiredOn());
        if (value.withdrawn() != null) {
            rules.past("withdrawn.on", value.withdrawn().on(), value.requiredOn());
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        ReadingRequirementId id = ReadingRequirementId.of(stream);
        DocumentId document = DocumentId.of(context.streamOf("documents", value.document()));
        ImportPlan.Builder plan = ImportPlan.of(stream, ReadingRequirement.class.getSimpleName())
                .addOnce(
                        ReadingRequired.class,
                        line.base(),
                        sealer -> new ReadingRequired(
                                id,
                                value.unit(),
                                document,
                                value.roles(),
                                value.days(),
                                Stockholm.startOf(value.requiredOn())));
        Ended end = value.withdrawn();
        if (end != null) {
            plan.addOnce(
                    ReadingRequirementWithdrawn.class,
                    line.part(WITHDRAWN),
                    sealer -> new ReadingRequirementWithdrawn(
                            id, value.unit(), end.reason(), Stockholm.startOf(end.on())));
        }
        return plan.build();
    }

    /** Which document is to be read, where, by which roles (all if there are none), within how many days, since when and until when. */
    record Line(
            String unit,
            @MaxLength(200) String document,

            @OrEmpty
            @NoDoubles
            @Codes({
                "EMPLOYEE",
                "UNIT_REPRESENTATIVE",
                "DEPUTY_UNIT_MANAGER",
                "UNIT_MANAGER",
                "DEPARTMENT_MANAGER",
                "PROCESS_OWNER",
                "PROCESS_FACILITATOR",
                "QUALITY_COORDINATOR",
                "STEERING_GROUP",
                "LEX_SARAH_OFFICER",
                "MAS",
                "MAR"
            })
            List<String> roles,

            @Range(min = 1, max = 365) int days,
            LocalDate requiredOn,
            @Nullable Ended withdrawn) {}

    /** The day, and why. */
    record Ended(LocalDate on, @Label @MaxLength(2000) String reason) {}
}
