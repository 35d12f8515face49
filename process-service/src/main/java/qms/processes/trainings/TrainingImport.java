package qms.processes.trainings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.trainings.TrainingDefined;
import qms.events.trainings.TrainingId;
import qms.events.trainings.TrainingWithdrawn;
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

/** Courses as lines of an import: that one was withdrawn may be added when its line comes again. Who has taken them are lines of their own. */
@Component
class TrainingImport extends ImportedHistory<TrainingImport.Line> {

    private static final String WITHDRAWN = "withdrawn";

    TrainingImport(OrganisationReader organisation, Clock clock) {
        super("trainings", Line.class, Set.of(WITHDRAWN), organisation, clock);
    }

    @Override
    protected void check(ParsedLine<Line> line, LineRules rules, ImportContext context) {
        Line value = line.value();
        rules.unit("unit", value.unit());
        rules.past("definedOn", value.definedOn());
        if (value.withdrawn() != null) {
            rules.past("withdrawn.on", value.withdrawn().on(), value.definedOn());
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line course = line.value();
        String stream = streamOf(line.externalId());
        TrainingId id = TrainingId.of(stream);
        ImportPlan.Builder plan = ImportPlan.of(stream, Training.class.getSimpleName())
                .addOnce(
                        TrainingDefined.class,
                        line.base(),
                        sealer -> new TrainingDefined(
                                id,
                                course.unit(),
                                course.title(),
                                course.kind(),
                                course.mandatoryFor(),
                                course.validMonths(),
                                course.link(),
                                Stockholm.startOf(course.definedOn())));
        Ended end = course.withdrawn();
        if (end != null) {
            plan.addOnce(
                    TrainingWithdrawn.class,
                    line.part(WITHDRAWN),
                    sealer -> new TrainingWithdrawn(id, course.unit(), end.reason(), Stockholm.startOf(end.on())));
        }
        return plan.build();
    }

    /** A course, since when it is to be taken, and how that ended. */
    record Line(
            String unit,
            @Label @MaxLength(200) String title,

            @Codes({"WEB_COURSE", "LEX_SARAH_INFORMATION", "INTRODUCTION", "OTHER"})
            String kind,

            @Codes({
                "EMPLOYEE",
                "UNIT_REPRESENTATIVE",
                "DEPUTY_UNIT_MANAGER",
                "UNIT_MANAGER",
                "DEPARTMENT_MANAGER",
                "PROCESS_OWNER",
                "PROCESS_FACILITATOR",
                "QUALITY_COORDINATOR",
                "LEX_SARAH_OFFICER",
                "MAS",
                "MAR"
            })
            @OrEmpty
            @NoDoubles
            List<String> mandatoryFor,

            @Range(min = 1, max = 120) @Nullable Integer validMonths,
            @Label @MaxLength(500) @Nullable String link,
            LocalDate definedOn,
            @Nullable Ended withdrawn) {}

    /** The day, and why. */
    record Ended(LocalDate on, @Label @MaxLength(2000) String reason) {}
}
