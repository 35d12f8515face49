package qms.deviations.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.complaints.Complainant;
import qms.events.complaints.ComplaintId;
import qms.service.api.OfUnit;

/** A complaint as it is read: as registered, every correction, and what has been done with it. Personal text is still sealed. */
record ComplaintView(
        String id,
        @Nullable String externalId,
        Instant registeredAt,
        String channel,
        boolean feedbackWanted,
        PersonalText description,
        @Nullable Complainant complainant,
        Fields registered,
        List<Correction> corrections,
        Handling handling)
        implements OfUnit {

    /** The fields that can be corrected. */
    record Fields(
            String unit,
            String kind,
            String source,
            List<String> categories,
            @Nullable String otherCategory,
            Instant receivedAt) {}

    /** A correction: the fields it gave new values, the others null. */
    record Correction(
            Instant registeredAt,
            PersonalText reason,
            @Nullable String kind,
            @Nullable String source,
            @Nullable List<String> categories,
            @Nullable String otherCategory,
            @Nullable String unit,
            @Nullable Instant receivedAt) {

        Fields over(Fields before) {
            return new Fields(
                    unit == null ? before.unit() : unit,
                    kind == null ? before.kind() : kind,
                    source == null ? before.source() : source,
                    categories == null ? before.categories() : categories,
                    categories == null && otherCategory == null ? before.otherCategory() : otherCategory,
                    receivedAt == null ? before.receivedAt() : receivedAt);
        }
    }

    /** What has been done with it so far. */
    record Handling(
            @Nullable String reroutedTo,
            boolean alsoComplaint,
            @Nullable LocalDate forwardedOn,
            @Nullable String duplicateOf,
            @Nullable LocalDate withdrawnOn,
            @Nullable String outcome,
            @Nullable Boolean deviationFound,
            @Nullable LocalDate closedOn) {

        static final Handling NOTHING_YET = new Handling(null, false, null, null, null, null, null, null);

        Handling rerouted(String to, boolean also) {
            return new Handling(to, also, forwardedOn, duplicateOf, withdrawnOn, outcome, deviationFound, closedOn);
        }

        Handling forwarded(LocalDate on) {
            return new Handling(
                    reroutedTo, alsoComplaint, on, duplicateOf, withdrawnOn, outcome, deviationFound, closedOn);
        }

        Handling duplicateOf(ComplaintId original) {
            return new Handling(
                    reroutedTo,
                    alsoComplaint,
                    forwardedOn,
                    original.toString(),
                    withdrawnOn,
                    outcome,
                    deviationFound,
                    closedOn);
        }

        Handling withdrawn(LocalDate on) {
            return new Handling(
                    reroutedTo, alsoComplaint, forwardedOn, duplicateOf, on, outcome, deviationFound, closedOn);
        }

        Handling decided(@Nullable String judged, @Nullable Boolean deviation) {
            return new Handling(
                    reroutedTo, alsoComplaint, forwardedOn, duplicateOf, withdrawnOn, judged, deviation, closedOn);
        }

        Handling closed(LocalDate on) {
            return new Handling(
                    reroutedTo, alsoComplaint, forwardedOn, duplicateOf, withdrawnOn, outcome, deviationFound, on);
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
    public String unit() {
        return current().unit();
    }

    String state() {
        if (handling.closedOn() != null) {
            return "CLOSED";
        }
        if (handling.duplicateOf() != null) {
            return "DUPLICATE";
        }
        if (handling.forwardedOn() != null) {
            return "FORWARDED";
        }
        if (handling.reroutedTo() != null && !handling.alsoComplaint()) {
            return "REROUTED";
        }
        if (handling.outcome() != null) {
            return "DECIDED";
        }
        return handling.withdrawnOn() != null ? "WITHDRAWN" : "REGISTERED";
    }

    ComplaintView corrected(Correction correction) {
        List<Correction> ordered = Stream.concat(corrections.stream(), Stream.of(correction))
                .sorted(Comparator.comparing(Correction::registeredAt))
                .toList();
        return new ComplaintView(
                id,
                externalId,
                registeredAt,
                channel,
                feedbackWanted,
                description,
                complainant,
                registered,
                ordered,
                handling);
    }

    ComplaintView handled(Handling next) {
        return new ComplaintView(
                id,
                externalId,
                registeredAt,
                channel,
                feedbackWanted,
                description,
                complainant,
                registered,
                corrections,
                next);
    }
}
