package qms.processes.unitdescriptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.unitdescriptions.Attachment;
import qms.events.unitdescriptions.CommonParts;
import qms.events.unitdescriptions.InheritedParts;
import qms.service.api.OfUnit;

/** A unit description as it is kept for reading: every section with what has been submitted about it. Nothing in it is sealed. */
record UnitDescriptionView(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        Instant registeredAt,
        Course course,
        List<Section> sections,
        Parts parts)
        implements OfUnit {

    /** How far the description has come; {@code copiedFrom} is the description of another year. */
    record Course(
            UnitDescriptionStatus status,
            @Nullable String copiedFrom,
            @Nullable Instant adoptedAt,
            @Nullable Instant lockedAt) {}

    /** What it holds beside its sections. */
    record Parts(@Nullable CommonParts common, List<InheritedParts> inherited, List<Attachment> attachments) {

        static final Parts NONE = new Parts(null, List.of(), List.of());
    }

    /** A described section; {@code responsible} is a role. */
    record Section(
            String key, String title, String text, @Nullable String responsible, List<FollowUp> followUps) {

        Section following(UnaryOperator<List<FollowUp>> change) {
            return new Section(key, title, text, responsible, change.apply(followUps));
        }
    }

    /**
     * What was submitted about a section for a period, and how it was answered; the day is null where it was imported without one. A
     * {@code correction} has been made after the description was locked, with the reason in {@code reason}.
     */
    record FollowUp(
            String period,
            @Nullable String assessment,
            String text,
            @Nullable String reference,
            @Nullable String lateReason,
            @Nullable LocalDate submittedOn,
            Instant registeredAt,
            boolean correction,
            @Nullable FollowUpState answer,
            @Nullable Instant answeredAt,
            @Nullable String reason) {

        FollowUp answered(FollowUpState how, @Nullable String why, Instant at) {
            return new FollowUp(
                    period,
                    assessment,
                    text,
                    reference,
                    lateReason,
                    submittedOn,
                    registeredAt,
                    correction,
                    how,
                    at,
                    why);
        }
    }

    UnitDescriptionView with(Course next) {
        return new UnitDescriptionView(id, externalId, unit, year, registeredAt, next, sections, parts);
    }

    UnitDescriptionView with(List<Section> next) {
        return new UnitDescriptionView(id, externalId, unit, year, registeredAt, course, next, parts);
    }

    UnitDescriptionView with(Parts next) {
        return new UnitDescriptionView(id, externalId, unit, year, registeredAt, course, sections, next);
    }

    /** In the place of the section with its key, or after the others. */
    UnitDescriptionView with(Section written) {
        boolean known = sections.stream().anyMatch(one -> one.key().equals(written.key()));
        return known
                ? with(sections.stream()
                        .map(one -> one.key().equals(written.key()) ? written : one)
                        .toList())
                : with(Stream.concat(sections.stream(), Stream.of(written)).toList());
    }

    UnitDescriptionView followed(String section, FollowUp followUp) {
        return following(
                section,
                before -> Stream.concat(before.stream(), Stream.of(followUp)).toList());
    }

    /** The answer goes to what was last submitted for the period. */
    UnitDescriptionView answered(String section, String period, UnaryOperator<FollowUp> answer) {
        return following(section, before -> {
            int last = before.stream().map(FollowUp::period).toList().lastIndexOf(period);
            return Stream.concat(
                            Stream.concat(before.subList(0, last).stream(), Stream.of(answer.apply(before.get(last)))),
                            before.subList(last + 1, before.size()).stream())
                    .toList();
        });
    }

    private UnitDescriptionView following(String section, UnaryOperator<List<FollowUp>> change) {
        return with(sections.stream()
                .map(one -> one.key().equals(section) ? one.following(change) : one)
                .toList());
    }
}
