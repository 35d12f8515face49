package qms.deviations.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.deviations.DeviationRisk;
import qms.events.measures.MeasureId;
import qms.service.api.AboutPersons;
import qms.service.api.Investigated;
import qms.service.api.OfUnit;

/** A deviation as it is read: what was reported, and what has been done with it. Personal text is still sealed. */
record DeviationView(
        String id,
        String unit,
        Standing standing,
        Report report,
        List<Move> moves,
        @Nullable Triage triage,
        Investigation investigation,
        @Nullable Assessment assessment,
        @Nullable HealthCare healthCare,
        List<Escalation> escalations,
        Measures measures,
        Ending ending)
        implements OfUnit, Investigated, AboutPersons {

    /** What was reported, and stays: also the unit that it was reported about. */
    record Report(
            @Nullable String externalId,
            String unit,
            Instant occurredAt,
            Instant discoveredAt,
            Instant reportedAt,
            Instant registeredAt,
            boolean enteredAfterOutage,
            @Nullable String reporter,
            PersonalText whatHappened,
            @Nullable PersonalText acuteMeasure,
            @Nullable DeviationRisk risk,
            @Nullable CaseRef origin) {}

    /** That it was sent to another unit. */
    record Move(String from, String to, PersonalText reason, Instant registeredAt) {}

    /** What the unit's manager took it to be. */
    record Triage(
            List<String> legalBases,
            String category,
            @Nullable String subcategory,
            boolean suspectedMisconduct,
            Instant registeredAt) {}

    /** Who investigates, and the causes that were found. */
    record Investigation(
            @Nullable String investigator,
            @Nullable PersonalText conflictAccepted,
            List<String> areas,
            @Nullable String primary,
            List<PersonalText> whys) {

        static final Investigation NONE = new Investigation(null, null, List.of(), null, List.of());

        Investigation by(@Nullable String person, @Nullable PersonalText accepted) {
            return new Investigation(person, accepted, areas, primary, whys);
        }
    }

    /** The manager's assessment. */
    record Assessment(
            PersonalText conclusion,
            @Nullable DeviationRisk risk,
            String assessedBy,
            LocalDate assessedOn,
            @Nullable PersonalText conflictAccepted) {}

    /** The assessment of MAS or MAR. */
    record HealthCare(
            String injury, DeviationRisk risk, PersonalText conclusion, String assessedBy, LocalDate assessedOn) {}

    /** That it went on as a case of another kind, whether that has been reported, and what became of it. */
    record Escalation(
            CaseRef opens,
            PersonalText reason,
            Handed handed,
            Instant escalatedAt,
            boolean opened,
            @Nullable String outcome,
            @Nullable PersonalText because) {

        /** What the other case needs to be reported. */
        record Handed(
                @Nullable String lawArea,
                @Nullable String category,
                @Nullable String otherCategory,
                @Nullable PersonalText reporterName,
                @Nullable String reporterRole) {}

        Escalation noted() {
            return new Escalation(opens, reason, handed, escalatedAt, true, outcome, because);
        }

        Escalation ended(String as, @Nullable PersonalText why) {
            return new Escalation(opens, reason, handed, escalatedAt, true, as, why);
        }
    }

    /** The measures named, or why there are none; and the follow-up. */
    record Measures(
            List<MeasureId> named,
            @Nullable PersonalText noMeasuresBecause,
            @Nullable LocalDate followedUpOn,
            @Nullable PersonalText finding,
            @Nullable LocalDate staffInformedOn) {

        static final Measures NONE = new Measures(List.of(), null, null, null, null);

        Measures with(MeasureId measure) {
            List<MeasureId> more =
                    Stream.concat(named.stream(), Stream.of(measure)).distinct().toList();
            return new Measures(more, noMeasuresBecause, followedUpOn, finding, staffInformedOn);
        }

        Measures noneBecause(@Nullable PersonalText why) {
            return new Measures(named, why, followedUpOn, finding, staffInformedOn);
        }

        Measures followedUp(LocalDate on, @Nullable PersonalText what) {
            return new Measures(named, noMeasuresBecause, on, what, staffInformedOn);
        }

        Measures staffInformed(LocalDate on) {
            return new Measures(named, noMeasuresBecause, followedUpOn, finding, on);
        }
    }

    /** How it was ended, and taken up again. */
    record Ending(
            @Nullable LocalDate closedOn, @Nullable PersonalText dismissedBecause, List<PersonalText> reopenedBecause) {

        static final Ending NONE = new Ending(null, null, List.of());

        Ending closed(LocalDate on) {
            return new Ending(on, null, reopenedBecause);
        }

        Ending dismissed(PersonalText why) {
            return new Ending(null, why, reopenedBecause);
        }

        Ending reopened(PersonalText why) {
            return new Ending(
                    null,
                    null,
                    Stream.concat(reopenedBecause.stream(), Stream.of(why)).toList());
        }
    }

    @Override
    public String caseKind() {
        return "DEVIATION";
    }

    @Override
    public @Nullable String investigator() {
        return investigation.investigator();
    }

    /** How often it has been escalated to a kind of case. */
    long escalatedTo(String kind) {
        return escalations.stream()
                .filter(escalation -> escalation.opens().kind().equals(kind))
                .count();
    }
}
