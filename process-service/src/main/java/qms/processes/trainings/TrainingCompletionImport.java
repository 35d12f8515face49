package qms.processes.trainings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.trainings.TrainingCompleted;
import qms.events.trainings.TrainingCompletionId;
import qms.events.trainings.TrainingCompletionRevoked;
import qms.events.trainings.TrainingId;
import qms.processes.trainings.TrainingImport.Ended;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.MaxLength;
import qms.web.time.Stockholm;

/** That imported persons have taken imported courses: until when it holds is said by the line, since the course may have been another then. */
@Component
class TrainingCompletionImport extends ImportedHistory<TrainingCompletionImport.Line> {

    private static final String REVOKED = "revoked";

    TrainingCompletionImport(OrganisationReader organisation, Clock clock) {
        super("training-completions", Line.class, Set.of(REVOKED), organisation, clock);
    }

    @Override
    protected void check(ParsedLine<Line> line, LineRules rules, ImportContext context) {
        Line value = line.value();
        rules.unit("unit", value.unit());
        rules.refersTo("training", "trainings", value.training());
        rules.refersTo("person", "persons", value.person());
        rules.past("completedOn", value.completedOn());
        rules.notBefore("validUntil", value.validUntil(), value.completedOn());
        if (value.revoked() != null) {
            rules.past("revoked.on", value.revoked().on(), value.completedOn());
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        TrainingCompletionId id = TrainingCompletionId.of(stream);
        String unit = value.unit();
        ImportPlan.Builder plan = ImportPlan.of(stream, TrainingCompletion.class.getSimpleName())
                .addOnce(
                        TrainingCompleted.class,
                        line.base(),
                        sealer -> new TrainingCompleted(
                                id,
                                unit,
                                TrainingId.of(context.streamOf("trainings", value.training())),
                                context.streamOf("persons", value.person()),
                                value.completedOn(),
                                value.validUntil(),
                                Stockholm.startOf(value.completedOn())));
        Ended end = value.revoked();
        if (end != null) {
            plan.addOnce(
                    TrainingCompletionRevoked.class,
                    line.part(REVOKED),
                    sealer -> new TrainingCompletionRevoked(id, unit, end.reason(), Stockholm.startOf(end.on())));
        }
        return plan.build();
    }

    /** Who took which course on which day, until when that holds, and why it did not count after all. */
    record Line(
            String unit,
            @MaxLength(200) String training,
            @MaxLength(200) String person,
            LocalDate completedOn,
            @Nullable LocalDate validUntil,
            @Nullable Ended revoked) {}
}
