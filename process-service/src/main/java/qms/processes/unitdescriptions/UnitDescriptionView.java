package qms.processes.unitdescriptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/** A unit description as it is read: every section with what has been submitted about it. Nothing in it is sealed. */
record UnitDescriptionView(
        String id, @Nullable String externalId, String unit, int year, Instant registeredAt, List<Section> sections)
        implements OfUnit {

    /** A described section; {@code responsible} is a role. */
    record Section(
            String key, String title, String text, @Nullable String responsible, List<FollowUp> followUps) {}

    /** What was submitted about a section for a period; the day is null where it was imported without one. */
    record FollowUp(String period, String text, @Nullable LocalDate submittedOn) {}

    UnitDescriptionView with(String section, FollowUp followUp) {
        return new UnitDescriptionView(
                id,
                externalId,
                unit,
                year,
                registeredAt,
                sections.stream()
                        .map(one -> one.key().equals(section) ? added(one, followUp) : one)
                        .toList());
    }

    private static Section added(Section section, FollowUp followUp) {
        return new Section(
                section.key(),
                section.title(),
                section.text(),
                section.responsible(),
                Stream.concat(section.followUps().stream(), Stream.of(followUp)).toList());
    }
}
