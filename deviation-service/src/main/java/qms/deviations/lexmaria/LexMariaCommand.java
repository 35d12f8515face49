package qms.deviations.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;

/** Everything that can be asked of a lex Maria case, in life-cycle order. */
sealed interface LexMariaCommand {

    LexMariaCaseId caseId();

    @TargetAggregateIdentifier
    default String thing() {
        return caseId().toString();
    }

    record ReportCareEvent(
            LexMariaCaseId caseId,
            String unit,
            @Nullable CaseRef origin,
            LocalDate occurredOn,
            Instant reportedAt,
            String reportedAs,
            PersonalText description,
            @Nullable PersonalText acuteMeasures,
            @Nullable PersonalText patient)
            implements LexMariaCommand {}

    record AssessCareInjury(
            LexMariaCaseId caseId,
            String injury,
            String outcome,
            PersonalText reason,
            LocalDate assessedOn,
            String assessedBy)
            implements LexMariaCommand {}

    record DeclineLexMaria(LexMariaCaseId caseId, PersonalText reason, LocalDate declinedOn, String declinedBy)
            implements LexMariaCommand {}

    record OpenEventAnalysis(LexMariaCaseId caseId, String investigator, LocalDate openedOn)
            implements LexMariaCommand {}

    record RecordEventAnalysis(
            LexMariaCaseId caseId,
            PersonalText courseOfEvents,
            List<String> causeAreas,
            PersonalText causes,
            PersonalText conclusions,
            boolean similarBefore,
            LocalDate analysedOn,
            String analysedBy)
            implements LexMariaCommand {}

    record DecideOnNotification(
            LexMariaCaseId caseId, boolean toBeNotified, PersonalText reason, LocalDate decidedOn, String decidedBy)
            implements LexMariaCommand {}

    record NotifyIvo(
            LexMariaCaseId caseId,
            Instant notifiedAt,
            @Nullable String registryNumber,
            @Nullable String ivoReference,
            @Nullable String contentHash,
            String notifiedBy)
            implements LexMariaCommand {}

    record SubmitInvestigation(
            LexMariaCaseId caseId,
            Instant submittedAt,
            @Nullable String contentHash) implements LexMariaCommand {}

    record RecordIvoDecision(
            LexMariaCaseId caseId,
            String outcome,
            LocalDate decidedOn,
            @Nullable PersonalText summary) implements LexMariaCommand {}

    record TellThatPatientIsInformed(LexMariaCaseId caseId, LocalDate informedOn, String told)
            implements LexMariaCommand {}

    record TellWhyPatientIsNotInformed(
            LexMariaCaseId caseId, String ground, @Nullable PersonalText explanation, LocalDate notedOn)
            implements LexMariaCommand {}

    record ConfirmJournalNote(LexMariaCaseId caseId, LocalDate notedOn, String confirmedBy)
            implements LexMariaCommand {}

    record LinkMeasure(LexMariaCaseId caseId, MeasureId measure) implements LexMariaCommand {}

    record FollowUpLexMaria(LexMariaCaseId caseId, PersonalText result, LocalDate followedUpOn, String followedUpBy)
            implements LexMariaCommand {}

    /** {@code measures} as their own streams tell them now. */
    record CloseLexMaria(
            LexMariaCaseId caseId,
            Instant closedAt,
            List<SeenMeasure> measures,
            @Nullable PersonalText withoutMeasures) implements LexMariaCommand {}
}
