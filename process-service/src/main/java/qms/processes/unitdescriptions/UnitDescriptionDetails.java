package qms.processes.unitdescriptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.unitdescriptions.Attachment;
import qms.events.unitdescriptions.CommonParts;
import qms.events.unitdescriptions.InheritedParts;
import qms.processes.unitdescriptions.UnitDescriptionView.FollowUp;
import qms.processes.unitdescriptions.UnitDescriptionView.Section;
import qms.web.time.FollowUpPeriod;

/**
 * A unit description as it is answered: what it says, and how each section stands for each period on a day.
 *
 * @param common what its unit describes for everybody below it
 * @param inherited what the units above had described for everybody below them when it was adopted
 * @param daysBy who decides until which day a period is to be followed up
 */
record UnitDescriptionDetails(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        UnitDescriptionStatus status,
        @Nullable String copiedFrom,
        Instant registeredAt,
        @Nullable Instant adoptedAt,
        @Nullable Instant lockedAt,
        @Nullable CommonParts common,
        List<InheritedParts> inherited,
        List<Attachment> attachments,
        List<SectionDetails> sections,
        String daysBy) {

    /** A section, its follow-ups in the order they came, and where it stands for each period; {@code responsible} is a role. */
    record SectionDetails(
            String key,
            String title,
            String text,
            @Nullable String responsible,
            List<FollowUp> followUps,
            List<PeriodState> periods) {}

    /** How a section stands for a period, and from and until when it is to be followed up. */
    record PeriodState(FollowUpPeriod period, FollowUpState state, LocalDate opens, LocalDate due) {}

    static UnitDescriptionDetails of(UnitDescriptionView view, FollowUpPolicy policy, LocalDate day) {
        return new UnitDescriptionDetails(
                view.id(),
                view.externalId(),
                view.unit(),
                view.year(),
                view.course().status(),
                view.course().copiedFrom(),
                view.registeredAt(),
                view.course().adoptedAt(),
                view.course().lockedAt(),
                view.parts().common(),
                view.parts().inherited(),
                view.parts().attachments(),
                view.sections().stream()
                        .map(section -> section(view, section, policy, day))
                        .toList(),
                policy.source());
    }

    private static SectionDetails section(
            UnitDescriptionView view, Section section, FollowUpPolicy policy, LocalDate day) {
        Standing standing = new Standing(view, policy, day);
        return new SectionDetails(
                section.key(),
                section.title(),
                section.text(),
                section.responsible(),
                section.followUps(),
                Arrays.stream(FollowUpPeriod.values())
                        .map(period -> new PeriodState(
                                period,
                                standing.of(section, period),
                                policy.opens(period, view.year()),
                                policy.due(period, view.year())))
                        .toList());
    }
}
