package qms.deviations.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintRerouted;

/** What has been done with a complaint so far; each part as it was last said. */
record ComplaintHandling(Elsewhere elsewhere, Work work, List<ConcernedUnit> alsoConcerns) {

    static final ComplaintHandling NOTHING_YET = new ComplaintHandling(
            new Elsewhere(null, null, null, null),
            new Work(null, null, null, List.of(), null, null, null, null),
            List.of());

    /** Where it has gone instead. */
    record Elsewhere(
            @Nullable ComplaintRerouted rerouted,
            @Nullable ComplaintForwarded forwarded,
            @Nullable String duplicateOf,
            @Nullable LocalDate withdrawnOn) {}

    /** What has been done here. */
    record Work(
            @Nullable LocalDate acknowledgedOn,
            @Nullable String investigator,
            @Nullable ComplaintDecided decided,
            List<String> measures,
            @Nullable PersonalText noActionReason,
            @Nullable Feedback feedback,
            @Nullable LocalDate closedOn,
            @Nullable PersonalText reopenedBecause) {}

    /** What the sender was told and how, or why not. */
    record Feedback(
            @Nullable String channel,
            @Nullable PersonalText content,
            @Nullable LocalDate on,
            @Nullable String notPossible) {}

    /** One more unit that it is about, and what it says of it. */
    record ConcernedUnit(String unit, @Nullable PersonalText part, Instant registeredAt) {}

    @Nullable
    String investigator() {
        return work.investigator();
    }

    ComplaintHandling rerouted(ComplaintRerouted event) {
        return gone(new Elsewhere(event, elsewhere.forwarded(), elsewhere.duplicateOf(), elsewhere.withdrawnOn()));
    }

    ComplaintHandling forwarded(ComplaintForwarded event) {
        return gone(new Elsewhere(elsewhere.rerouted(), event, elsewhere.duplicateOf(), elsewhere.withdrawnOn()));
    }

    ComplaintHandling duplicateOf(String original) {
        return gone(new Elsewhere(elsewhere.rerouted(), elsewhere.forwarded(), original, elsewhere.withdrawnOn()));
    }

    ComplaintHandling withdrawn(LocalDate on) {
        return gone(new Elsewhere(elsewhere.rerouted(), elsewhere.forwarded(), elsewhere.duplicateOf(), on));
    }

    ComplaintHandling concerns(ConcernedUnit unit) {
        return new ComplaintHandling(
                elsewhere,
                work,
                Stream.concat(alsoConcerns.stream(), Stream.of(unit)).toList());
    }

    ComplaintHandling acknowledged(LocalDate on) {
        return working(new Work(
                on,
                work.investigator(),
                work.decided(),
                work.measures(),
                work.noActionReason(),
                work.feedback(),
                work.closedOn(),
                work.reopenedBecause()));
    }

    ComplaintHandling investigatedBy(String person) {
        return working(new Work(
                work.acknowledgedOn(),
                person,
                work.decided(),
                work.measures(),
                work.noActionReason(),
                work.feedback(),
                work.closedOn(),
                work.reopenedBecause()));
    }

    ComplaintHandling decided(ComplaintDecided event) {
        return working(new Work(
                work.acknowledgedOn(),
                work.investigator(),
                event,
                work.measures(),
                work.noActionReason(),
                work.feedback(),
                work.closedOn(),
                work.reopenedBecause()));
    }

    ComplaintHandling linked(String measure) {
        return acting(
                Stream.concat(work.measures().stream(), Stream.of(measure)).toList(), work.noActionReason());
    }

    ComplaintHandling noAction(PersonalText reason) {
        return acting(work.measures(), reason);
    }

    ComplaintHandling answered(Feedback feedback) {
        return working(new Work(
                work.acknowledgedOn(),
                work.investigator(),
                work.decided(),
                work.measures(),
                work.noActionReason(),
                feedback,
                work.closedOn(),
                work.reopenedBecause()));
    }

    ComplaintHandling closed(LocalDate on) {
        return ended(on, work.reopenedBecause());
    }

    ComplaintHandling reopened(PersonalText reason) {
        return ended(null, reason);
    }

    private ComplaintHandling acting(List<String> measures, @Nullable PersonalText noActionReason) {
        return working(new Work(
                work.acknowledgedOn(),
                work.investigator(),
                work.decided(),
                measures,
                noActionReason,
                work.feedback(),
                work.closedOn(),
                work.reopenedBecause()));
    }

    private ComplaintHandling ended(@Nullable LocalDate on, @Nullable PersonalText reopenedBecause) {
        return working(new Work(
                work.acknowledgedOn(),
                work.investigator(),
                work.decided(),
                work.measures(),
                work.noActionReason(),
                work.feedback(),
                on,
                reopenedBecause));
    }

    private ComplaintHandling gone(Elsewhere next) {
        return new ComplaintHandling(next, work, alsoConcerns);
    }

    private ComplaintHandling working(Work next) {
        return new ComplaintHandling(elsewhere, next, alsoConcerns);
    }
}
