package qms.deviations.deviations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.deviations.DeviationDetails.AssessmentDetails;
import qms.deviations.deviations.DeviationDetails.EscalationDetails;
import qms.deviations.deviations.DeviationDetails.HealthCareDetails;
import qms.deviations.deviations.DeviationDetails.InvestigationDetails;
import qms.deviations.deviations.DeviationDetails.MeasuresDetails;
import qms.deviations.deviations.DeviationDetails.MoveDetails;
import qms.deviations.platform.ReportsCases.Escalated;
import qms.events.PersonalText;
import qms.service.privacy.Sealer;
import qms.web.law.LegalBasis;
import qms.web.law.LegalStep;
import qms.web.time.Stockholm;

/** Seals the words of a deviation at the door and opens them for an answer; one key per deviation, named by its id. */
@Component
class DeviationWords {

    /** What is sealed; a renamed one would open nothing that was sealed before. */
    enum Field {
        WHAT_HAPPENED,
        ACUTE_MEASURE,
        REASSIGNMENT,
        DISMISSAL,
        CONFLICT,
        WHY,
        CONCLUSION,
        HEALTH_CARE,
        ESCALATION,
        REPORTER_NAME,
        RETURN,
        NO_MEASURES,
        FINDING,
        REOPENING;

        String place() {
            return "deviation." + name();
        }
    }

    private static final Set<DeviationStatus> NOT_TAKEN_UP = DeviationStatus.NEW;

    private final Sealer sealer;
    private final OnCall onCall;

    DeviationWords(Sealer sealer, OnCall onCall) {
        this.sealer = sealer;
        this.onCall = onCall;
    }

    PersonalText seal(String id, Field field, String words) {
        return sealer.seal(id, field.place(), words);
    }

    @Nullable
    PersonalText sealIfAny(String id, Field field, @Nullable String words) {
        return words == null ? null : seal(id, field, words);
    }

    /** What another feature needs to report the case that was asked for. */
    Escalated handOver(DeviationView view, DeviationView.Escalation escalation) {
        var report = view.report();
        var handed = escalation.handed();
        PersonalText name = handed.reporterName();
        return new Escalated(
                view.id(),
                view.unit(),
                report.occurredAt(),
                escalation.escalatedAt(),
                open(report.whatHappened(), Field.WHAT_HAPPENED),
                open(escalation.reason(), Field.ESCALATION),
                name == null ? String.valueOf(report.reporter()) : open(name, Field.REPORTER_NAME),
                handed.reporterRole(),
                handed.lawArea(),
                handed.category(),
                handed.otherCategory());
    }

    DeviationDetails details(DeviationView view) {
        var report = view.report();
        var ending = view.ending();
        return new DeviationDetails(
                view.id(),
                report.externalId(),
                view.unit(),
                report.unit(),
                view.standing().status(),
                report.occurredAt(),
                report.discoveredAt(),
                report.reportedAt(),
                report.registeredAt(),
                report.enteredAfterOutage(),
                report.reporter(),
                open(report.whatHappened(), Field.WHAT_HAPPENED),
                openIfAny(report.acuteMeasure(), Field.ACUTE_MEASURE),
                report.risk(),
                report.origin(),
                callNow(view),
                view.moves().stream().map(this::move).toList(),
                view.triage(),
                investigation(view.investigation()),
                assessment(view.assessment()),
                healthCare(view.healthCare()),
                view.escalations().stream().map(this::escalation).toList(),
                view.standing().awaited(),
                measures(view.measures()),
                ending.closedOn(),
                openIfAny(ending.dismissedBecause(), Field.DISMISSAL),
                open(ending.reopenedBecause(), Field.REOPENING),
                legalBasis(view));
    }

    private @Nullable String callNow(DeviationView view) {
        return NOT_TAKEN_UP.contains(view.standing().status())
                ? onCall.toCall(view.unit(), view.report().registeredAt()).orElse(null)
                : null;
    }

    private MoveDetails move(DeviationView.Move move) {
        return new MoveDetails(move.from(), move.to(), open(move.reason(), Field.REASSIGNMENT), move.registeredAt());
    }

    private InvestigationDetails investigation(DeviationView.Investigation one) {
        return new InvestigationDetails(
                one.investigator(),
                openIfAny(one.conflictAccepted(), Field.CONFLICT),
                one.areas(),
                one.primary(),
                open(one.whys(), Field.WHY));
    }

    private @Nullable AssessmentDetails assessment(DeviationView.@Nullable Assessment one) {
        return one == null
                ? null
                : new AssessmentDetails(
                        open(one.conclusion(), Field.CONCLUSION),
                        one.risk(),
                        one.assessedBy(),
                        one.assessedOn(),
                        openIfAny(one.conflictAccepted(), Field.CONFLICT));
    }

    private @Nullable HealthCareDetails healthCare(DeviationView.@Nullable HealthCare one) {
        return one == null
                ? null
                : new HealthCareDetails(
                        one.injury(),
                        one.risk(),
                        open(one.conclusion(), Field.HEALTH_CARE),
                        one.assessedBy(),
                        one.assessedOn());
    }

    private EscalationDetails escalation(DeviationView.Escalation one) {
        return new EscalationDetails(
                one.opens(),
                open(one.reason(), Field.ESCALATION),
                one.escalatedAt(),
                one.opened(),
                one.outcome(),
                openIfAny(one.because(), Field.RETURN));
    }

    private MeasuresDetails measures(DeviationView.Measures one) {
        return new MeasuresDetails(
                one.named(),
                openIfAny(one.noMeasuresBecause(), Field.NO_MEASURES),
                one.followedUpOn(),
                openIfAny(one.finding(), Field.FINDING),
                one.staffInformedOn());
    }

    private static List<LegalBasis> legalBasis(DeviationView view) {
        LocalDate day = Stockholm.day(view.report().occurredAt());
        var triage = view.triage();
        String[] areas = triage == null ? new String[0] : triage.legalBases().toArray(String[]::new);
        List<LegalBasis> steps = new ArrayList<>();
        steps.add(LegalBasis.of(LegalStep.DEVIATION_REPORT, day, areas));
        if (view.investigator() != null) {
            steps.add(LegalBasis.of(LegalStep.DEVIATION_INVESTIGATE, day, areas));
        }
        if (!view.measures().named().isEmpty()) {
            steps.add(LegalBasis.of(LegalStep.DEVIATION_MEASURES, day, areas));
        }
        return List.copyOf(steps);
    }

    private String open(PersonalText words, Field field) {
        return sealer.open(words, field.place());
    }

    private List<String> open(List<PersonalText> words, Field field) {
        return words.stream().map(one -> open(one, field)).toList();
    }

    private @Nullable String openIfAny(@Nullable PersonalText words, Field field) {
        return words == null ? null : open(words, field);
    }
}
