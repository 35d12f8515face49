package qms.deviations.lexmaria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.lexmaria.LexMariaForms.OriginForm;
import qms.deviations.platform.ImportedCases;
import qms.events.CaseRef;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.lexmaria.LexMariaEventReported;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.time.Stockholm;

/** Lex Maria cases as lines of an import: the report is the base; what was judged, done and decided may be added later. */
@Component
class LexMariaImport extends ImportedHistory<LexMariaLine> {

    private static final Set<String> GROWING = Set.of(
            "assessment",
            "declined",
            "analysis",
            "decision",
            "notification",
            "submittedAt",
            "ivoDecision",
            "patientInformation",
            "noPatientInformation",
            "noteConfirmedOn",
            "followUp",
            "closedAt");

    private final LexMariaWords words;

    LexMariaImport(LexMariaWords words, OrganisationReader organisation, Clock clock) {
        super("lex-maria-cases", LexMariaLine.class, GROWING, organisation, clock);
        this.words = words;
    }

    @Override
    protected void check(ParsedLine<LexMariaLine> line, LineRules rules, ImportContext context) {
        LexMariaLine l = line.value();
        LocalDate reported = Stockholm.day(l.reportedAt());
        rules.unit("unit", l.unit());
        rules.past("reportedAt", reported, l.occurredOn());
        rules.past("registeredAt", Stockholm.day(l.registeredAt()), reported);
        OriginForm origin = l.origin();
        if (origin != null) {
            ImportedCases.check("origin.id", origin.kind(), origin.id(), rules);
        }
        new Days(rules, reported).check(l);
    }

    @Override
    public ImportPlan plan(ParsedLine<LexMariaLine> line, ImportContext context) {
        LexMariaLine l = line.value();
        String stream = streamOf(line.externalId());
        LexMariaCaseId id = LexMariaCaseId.of(stream);
        OriginForm origin = l.origin();
        CaseRef from = origin == null
                ? null
                : new CaseRef(origin.kind(), ImportedCases.idOf(origin.kind(), origin.id(), context));
        ImportPlan.Builder plan = ImportPlan.of(stream, LexMariaCase.class.getSimpleName())
                .addOnce(LexMariaEventReported.class, line.base(), sealer -> reported(id, from, l));
        new ImportedLexMaria(id, line, words, plan).add();
        return plan.build();
    }

    private LexMariaEventReported reported(LexMariaCaseId id, @Nullable CaseRef origin, LexMariaLine l) {
        String key = id.toString();
        return new LexMariaEventReported(
                id,
                l.unit(),
                origin,
                l.occurredOn(),
                l.reportedAt(),
                "EMPLOYEE",
                words.seal(key, LexMariaWords.Field.DESCRIPTION, l.description()),
                words.sealIfAny(key, LexMariaWords.Field.ACUTE_MEASURES, l.acuteMeasures()),
                words.sealIfAny(key, LexMariaWords.Field.PATIENT, l.patient()),
                l.registeredAt());
    }

    /** Each step has been, and not before the report. */
    private record Days(LineRules rules, LocalDate first) {

        void check(LexMariaLine l) {
            var assessment = l.assessment();
            day("assessment.assessedOn", assessment == null ? null : assessment.assessedOn());
            var declined = l.declined();
            day("declined.declinedOn", declined == null ? null : declined.declinedOn());
            var analysis = l.analysis();
            if (analysis != null) {
                day("analysis.openedOn", analysis.openedOn());
                rules.past("analysis.analysedOn", analysis.analysedOn(), analysis.openedOn());
            }
            var decision = l.decision();
            day("decision.decidedOn", decision == null ? null : decision.decidedOn());
            var notification = l.notification();
            day("notification.notifiedAt", notification == null ? null : Stockholm.day(notification.notifiedAt()));
            ended(l);
        }

        private void ended(LexMariaLine l) {
            day("submittedAt", l.submittedAt() == null ? null : Stockholm.day(l.submittedAt()));
            var decided = l.ivoDecision();
            day("ivoDecision.decidedOn", decided == null ? null : decided.decidedOn());
            var told = l.patientInformation();
            day("patientInformation.informedOn", told == null ? null : told.informedOn());
            var notTold = l.noPatientInformation();
            day("noPatientInformation.notedOn", notTold == null ? null : notTold.notedOn());
            day("noteConfirmedOn", l.noteConfirmedOn());
            var followUp = l.followUp();
            day("followUp.followedUpOn", followUp == null ? null : followUp.followedUpOn());
            day("closedAt", l.closedAt() == null ? null : Stockholm.day(l.closedAt()));
        }

        private void day(String field, @Nullable LocalDate day) {
            rules.past(field, day, first);
        }
    }
}
