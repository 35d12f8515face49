package qms.processes.collaborations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.collaborations.CollaborationDescribed;
import qms.events.collaborations.CollaborationEnded;
import qms.events.collaborations.CollaborationEvaluated;
import qms.events.collaborations.CollaborationId;
import qms.events.collaborations.CollaborationTerms;
import qms.processes.collaborations.CollaborationController.Ending;
import qms.processes.collaborations.CollaborationController.EvaluationForm;
import qms.processes.collaborations.CollaborationController.TermsForm;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.OrEmpty;
import qms.web.time.Stockholm;

/** Collaborations as lines of an import: as they are held now, with evaluations and an end that may be added when the line comes again. */
@Component
class CollaborationImport extends ImportedHistory<CollaborationImport.Line> {

    private static final String EVALUATIONS = "evaluations";
    private static final String ENDING = "ending";

    CollaborationImport(OrganisationReader organisation, Clock clock) {
        super("collaborations", Line.class, Set.of(EVALUATIONS, ENDING), organisation, clock);
    }

    @Override
    protected void check(ParsedLine<Line> line, LineRules rules, ImportContext context) {
        Line value = line.value();
        rules.unit("unit", value.unit());
        rules.past("since", value.since());
        rules.refersTo("terms.process", "processes", value.terms().process());
        LocalDate before = value.since();
        for (int i = 0; i < value.evaluations().size(); i++) {
            LocalDate day = value.evaluations().get(i).evaluatedOn();
            String field = "evaluations[" + i + "].evaluatedOn";
            rules.past(field, day, before);
            before = day;
        }
        if (value.ending() != null) {
            rules.past("ending.endedOn", value.ending().endedOn(), before);
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        CollaborationId id = CollaborationId.of(stream);
        String unit = value.unit();
        ImportPlan.Builder plan = ImportPlan.of(stream, Collaboration.class.getSimpleName())
                .asOneHistory()
                .add(
                        CollaborationDescribed.class,
                        line.base(),
                        sealer -> new CollaborationDescribed(
                                id, unit, terms(value.terms(), context), Stockholm.startOf(value.since())));
        for (int i = 0; i < value.evaluations().size(); i++) {
            EvaluationForm one = value.evaluations().get(i);
            plan.add(
                    CollaborationEvaluated.class,
                    line.part(EVALUATIONS, i),
                    sealer -> new CollaborationEvaluated(
                            id,
                            unit,
                            one.works(),
                            one.worksNot(),
                            one.decision(),
                            one.evaluatedOn(),
                            Stockholm.startOf(one.evaluatedOn())));
        }
        Ending end = value.ending();
        if (end != null) {
            plan.addOnce(
                    CollaborationEnded.class,
                    line.part(ENDING),
                    sealer -> new CollaborationEnded(
                            id, unit, end.endedOn(), end.reason(), Stockholm.startOf(end.endedOn())));
        }
        return plan.build();
    }

    private static CollaborationTerms terms(TermsForm terms, ImportContext context) {
        String process = terms.process();
        return terms.within(process == null ? null : context.streamOf("processes", process))
                .terms();
    }

    /** A collaboration as it is held, since when, how it was evaluated and how it ended. */
    record Line(
            String unit,
            LocalDate since,
            TermsForm terms,
            @OrEmpty List<EvaluationForm> evaluations,
            @Nullable Ending ending) {}
}
