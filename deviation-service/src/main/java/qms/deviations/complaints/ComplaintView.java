package qms.deviations.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.complaints.Complainant;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.RegisterEntry;
import qms.events.complaints.SecrecyMarking;
import qms.service.api.AboutPersons;
import qms.service.api.Investigated;
import qms.service.api.OfUnit;
import qms.web.law.LegalStep;

/** A complaint as it is read: what came, as registered, every correction, and what has been done with it. Personal text is still sealed. */
record ComplaintView(
        String id,
        Arrival arrival,
        Fields registered,
        List<Correction> corrections,
        ComplaintSteps steps,
        ComplaintHandling handling,
        ComplaintLetters letters,
        List<TakenStep> lawfulSteps)
        implements OfUnit, Investigated, AboutPersons {

    /**
     * What came, and what the register says of it.
     *
     * @param receipt whether the sender follows it by a receipt
     * @param onBehalf whether the sender speaks for somebody else
     * @param registeredAt nothing before it is registered
     */
    record Arrival(
            @Nullable String externalId,
            String channel,
            boolean receipt,
            boolean onBehalf,
            boolean feedbackWanted,
            PersonalText description,
            @Nullable Complainant complainant,
            @Nullable Instant registeredAt,
            @Nullable RegisterEntry entry,
            @Nullable SecrecyMarking secrecy) {

        Arrival marked(SecrecyMarking marking) {
            return new Arrival(
                    externalId,
                    channel,
                    receipt,
                    onBehalf,
                    feedbackWanted,
                    description,
                    complainant,
                    registeredAt,
                    entry,
                    marking);
        }
    }

    /** A step that rests on law, and the day on which it was taken. */
    record TakenStep(LegalStep step, LocalDate on) {}

    /** What is marked as secret shows who complained only to whoever says what for. */
    boolean hidesSender() {
        return arrival.secrecy() != null;
    }

    /** The fields that can be corrected. */
    record Fields(
            String unit,
            String kind,
            @Nullable String source,
            List<String> categories,
            @Nullable String otherCategory,
            Instant receivedAt,
            @Nullable String provider) {}

    /**
     * A correction: the fields it gave new values, the others null.
     *
     * @param undoes the number of the correction that it takes back
     */
    record Correction(
            Instant registeredAt,
            PersonalText reason,
            @Nullable String kind,
            @Nullable String source,
            @Nullable List<String> categories,
            @Nullable String otherCategory,
            @Nullable String unit,
            @Nullable Instant receivedAt,
            @Nullable String provider,
            @Nullable Boolean withoutProvider,
            @Nullable Long undoes) {

        static Correction of(ComplaintCorrected event) {
            return new Correction(
                    event.registeredAt(),
                    event.reason(),
                    event.kind(),
                    event.source(),
                    event.categories(),
                    event.otherCategory(),
                    event.correctedUnit(),
                    event.receivedAt(),
                    event.provider() == null ? null : event.provider().toString(),
                    event.withoutProvider(),
                    event.undoes());
        }

        Fields over(Fields before) {
            return new Fields(
                    unit == null ? before.unit() : unit,
                    kind == null ? before.kind() : kind,
                    source == null ? before.source() : source,
                    categories == null ? before.categories() : categories,
                    categories == null && otherCategory == null ? before.otherCategory() : otherCategory,
                    receivedAt == null ? before.receivedAt() : receivedAt,
                    providerOver(before));
        }

        private @Nullable String providerOver(Fields before) {
            if (Boolean.TRUE.equals(withoutProvider)) {
                return null;
            }
            return provider == null ? before.provider() : provider;
        }
    }

    /** The fields as last corrected, by when the corrections were registered and not by when they were stored. */
    Fields current() {
        Fields fields = registered;
        for (Correction correction : corrections) {
            fields = correction.over(fields);
        }
        return fields;
    }

    @Override
    public String caseKind() {
        return "COMPLAINT";
    }

    @Override
    public String unit() {
        return current().unit();
    }

    @Override
    public @Nullable String investigator() {
        return handling.investigator();
    }

    String state() {
        return steps.status().name();
    }

    ComplaintView corrected(Correction correction) {
        List<Correction> ordered = Stream.concat(corrections.stream(), Stream.of(correction))
                .sorted(Comparator.comparing(Correction::registeredAt))
                .toList();
        return new ComplaintView(id, arrival, registered, ordered, steps, handling, letters, lawfulSteps);
    }

    ComplaintView arrived(Arrival next, Fields fields) {
        return new ComplaintView(id, next, fields, corrections, steps, handling, letters, lawfulSteps);
    }

    ComplaintView handled(ComplaintHandling next) {
        return new ComplaintView(id, arrival, registered, corrections, steps, next, letters, lawfulSteps);
    }

    ComplaintView with(ComplaintLetters next) {
        return new ComplaintView(id, arrival, registered, corrections, steps, handling, next, lawfulSteps);
    }

    ComplaintView having(ComplaintSteps taken, List<TakenStep> lawful) {
        return new ComplaintView(id, arrival, registered, corrections, taken, handling, letters, lawful);
    }
}
