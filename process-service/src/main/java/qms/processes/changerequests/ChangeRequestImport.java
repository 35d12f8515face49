package qms.processes.changerequests;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.changerequests.ChangeAnswer;
import qms.events.changerequests.ChangeOrigin;
import qms.events.changerequests.ChangeRequestAccepted;
import qms.events.changerequests.ChangeRequestConfirmed;
import qms.events.changerequests.ChangeRequestDone;
import qms.events.changerequests.ChangeRequestEscalated;
import qms.events.changerequests.ChangeRequestId;
import qms.events.changerequests.ChangeRequestMerged;
import qms.events.changerequests.ChangeRequestRejected;
import qms.events.changerequests.ChangeRequestStarted;
import qms.events.changerequests.ChangeRequestSubmitted;
import qms.events.changerequests.ChangeRequestTriaged;
import qms.events.changerequests.ChangeSubject;
import qms.processes.changerequests.ChangeRequestForms.Answer;
import qms.processes.changerequests.ChangeRequestForms.Origin;
import qms.processes.changerequests.ChangeRequestForms.Subject;
import qms.processes.changerequests.ChangeRequestLine.Step;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.time.Stockholm;

/** Change requests as lines of an import: later steps may be added when a line comes again. */
@Component
class ChangeRequestImport extends ImportedHistory<ChangeRequestLine> {

    private static final String STEPS = "steps";

    ChangeRequestImport(OrganisationReader organisation, Clock clock) {
        super("change-requests", ChangeRequestLine.class, Set.of(STEPS), organisation, clock);
    }

    @Override
    protected void check(ParsedLine<ChangeRequestLine> line, LineRules rules, ImportContext context) {
        new ChangeRequestLineRules(rules).check(line.externalId(), line.value());
    }

    @Override
    public ImportPlan plan(ParsedLine<ChangeRequestLine> line, ImportContext context) {
        ChangeRequestLine value = line.value();
        String stream = streamOf(line.externalId());
        ChangeRequestId id = ChangeRequestId.of(stream);
        ImportPlan.Builder plan = ImportPlan.of(stream, ChangeRequest.class.getSimpleName())
                .asOneHistory()
                .addOnce(
                        ChangeRequestSubmitted.class,
                        line.base(),
                        sealer -> new ChangeRequestSubmitted(
                                id,
                                value.unit(),
                                context.streamOf("persons", value.requester()),
                                subject(value.about(), context),
                                value.title(),
                                value.description(),
                                origin(value.origin(), context),
                                Stockholm.startOf(value.submittedOn())));
        for (int i = 0; i < value.steps().size(); i++) {
            plan(id, value.unit(), value.steps().get(i), line.part(STEPS, i), context, plan);
        }
        return plan.build();
    }

    private static void plan(
            ChangeRequestId id, String unit, Step step, String part, ImportContext context, ImportPlan.Builder plan) {
        Instant on = Stockholm.startOf(step.on());
        String note = step.note();
        switch (step.step()) {
            case "TRIAGED" ->
                plan.add(ChangeRequestTriaged.class, part, sealer -> new ChangeRequestTriaged(id, unit, note, on));
            case "ESCALATED" ->
                plan.add(
                        ChangeRequestEscalated.class,
                        part,
                        sealer -> new ChangeRequestEscalated(id, unit, known(note), on));
            case "ACCEPTED" ->
                plan.add(ChangeRequestAccepted.class, part, sealer -> new ChangeRequestAccepted(id, unit, note, on));
            case "REJECTED" ->
                plan.add(
                        ChangeRequestRejected.class,
                        part,
                        sealer -> new ChangeRequestRejected(id, unit, known(note), on));
            case "MERGED" -> {
                String into = context.streamOf("change-requests", known(step.into()));
                plan.add(
                        ChangeRequestMerged.class,
                        part,
                        sealer -> new ChangeRequestMerged(id, unit, ChangeRequestId.of(into), on));
            }
            case "IN_PROGRESS" ->
                plan.add(ChangeRequestStarted.class, part, sealer -> new ChangeRequestStarted(id, unit, on));
            case "DONE" -> {
                ChangeAnswer answer = answer(known(step.answer()), context);
                plan.add(ChangeRequestDone.class, part, sealer -> new ChangeRequestDone(id, unit, answer, on));
            }
            default ->
                plan.add(ChangeRequestConfirmed.class, part, sealer -> new ChangeRequestConfirmed(id, unit, note, on));
        }
    }

    private static ChangeSubject subject(Subject about, ImportContext context) {
        String named = about.id();
        return new ChangeSubject(about.kind(), named == null ? null : LineRules.idOf(about.kind(), named, context));
    }

    private static @Nullable ChangeOrigin origin(@Nullable Origin origin, ImportContext context) {
        return origin == null
                ? null
                : new ChangeOrigin(origin.kind(), LineRules.idOf(origin.kind(), origin.id(), context));
    }

    private static ChangeAnswer answer(Answer answer, ImportContext context) {
        return new ChangeAnswer(answer.kind(), LineRules.idOf(answer.kind(), answer.id(), context), answer.version());
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "the line has been checked");
    }
}
