package qms.processes.unitdescriptions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.unitdescriptions.AttachmentAdded;
import qms.events.unitdescriptions.AttachmentRemoved;
import qms.events.unitdescriptions.CommonPartsWritten;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.FollowUpAccepted;
import qms.events.unitdescriptions.FollowUpCorrected;
import qms.events.unitdescriptions.FollowUpReturned;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.SectionWritten;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionDrafted;
import qms.events.unitdescriptions.UnitDescriptionEvent;
import qms.events.unitdescriptions.UnitDescriptionLocked;
import qms.processes.unitdescriptions.UnitDescriptionView.Course;
import qms.processes.unitdescriptions.UnitDescriptionView.FollowUp;
import qms.processes.unitdescriptions.UnitDescriptionView.Parts;
import qms.processes.unitdescriptions.UnitDescriptionView.Section;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The units' yearly descriptions and their follow-ups. */
@Component
class UnitDescriptionProjection implements Projection<UnitDescriptionEvent, UnitDescriptionView> {

    @Override
    public String collection() {
        return "unit-descriptions";
    }

    @Override
    public Class<UnitDescriptionEvent> events() {
        return UnitDescriptionEvent.class;
    }

    @Override
    public Class<UnitDescriptionView> viewType() {
        return UnitDescriptionView.class;
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public UnitDescriptionView evolve(
            @Nullable UnitDescriptionView view, UnitDescriptionEvent event, Recorded recorded) {
        return switch (event) {
            case UnitDescriptionDrafted e -> drafted(e);
            case SectionWritten e -> begun(view).with(section(e.section()));
            case CommonPartsWritten e -> common(begun(view), e);
            case AttachmentAdded e -> attached(begun(view), e);
            case AttachmentRemoved e -> removed(begun(view), e);
            case UnitDescriptionAdopted e -> adopted(view, e);
            case FollowUpSubmitted e -> begun(view).followed(e.section(), submitted(e));
            case FollowUpAccepted e ->
                begun(view)
                        .answered(
                                e.section(),
                                e.period(),
                                last -> last.answered(FollowUpState.ACCEPTED, null, e.registeredAt()));
            case FollowUpReturned e ->
                begun(view)
                        .answered(
                                e.section(),
                                e.period(),
                                last -> last.answered(FollowUpState.RETURNED, e.reason(), e.registeredAt()));
            case UnitDescriptionLocked e -> locked(begun(view), e);
            case FollowUpCorrected e -> begun(view).followed(e.section(), corrected(e));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "year", "externalId", "status");
    }

    @Override
    public Map<String, Object> keys(UnitDescriptionView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("year", (long) view.year());
        keys.put("status", view.course().status());
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }

    private static UnitDescriptionView begun(@Nullable UnitDescriptionView view) {
        return Objects.requireNonNull(view, "a description begins with its draft or its adoption");
    }

    private static UnitDescriptionView drafted(UnitDescriptionDrafted e) {
        return new UnitDescriptionView(
                e.descriptionId().toString(),
                null,
                e.unit(),
                e.year(),
                e.registeredAt(),
                new Course(
                        UnitDescriptionStatus.DRAFT,
                        e.copiedFrom() == null ? null : e.copiedFrom().toString(),
                        null,
                        null),
                sections(e.sections()),
                new Parts(e.common(), List.of(), List.of()));
    }

    /** An imported one begins with its adoption. */
    private static UnitDescriptionView adopted(@Nullable UnitDescriptionView before, UnitDescriptionAdopted e) {
        Parts parts = before == null ? Parts.NONE : before.parts();
        return new UnitDescriptionView(
                e.descriptionId().toString(),
                e.externalId(),
                e.unit(),
                e.year(),
                before == null ? e.registeredAt() : before.registeredAt(),
                new Course(
                        UnitDescriptionStatus.ADOPTED,
                        before == null ? null : before.course().copiedFrom(),
                        e.registeredAt(),
                        null),
                sections(e.sections()),
                new Parts(parts.common(), e.inherited() == null ? List.of() : e.inherited(), parts.attachments()));
    }

    private static UnitDescriptionView common(UnitDescriptionView view, CommonPartsWritten e) {
        return view.with(new Parts(e.common(), List.of(), view.parts().attachments()));
    }

    private static UnitDescriptionView attached(UnitDescriptionView view, AttachmentAdded e) {
        Parts parts = view.parts();
        return view.with(new Parts(
                parts.common(),
                parts.inherited(),
                Stream.concat(parts.attachments().stream(), Stream.of(e.attachment()))
                        .toList()));
    }

    private static UnitDescriptionView removed(UnitDescriptionView view, AttachmentRemoved e) {
        Parts parts = view.parts();
        return view.with(new Parts(
                parts.common(),
                parts.inherited(),
                parts.attachments().stream()
                        .filter(attachment -> !attachment.document().equals(e.document()))
                        .toList()));
    }

    private static UnitDescriptionView locked(UnitDescriptionView view, UnitDescriptionLocked e) {
        Course course = view.course();
        return view.with(
                new Course(UnitDescriptionStatus.LOCKED, course.copiedFrom(), course.adoptedAt(), e.registeredAt()));
    }

    private static FollowUp submitted(FollowUpSubmitted e) {
        return new FollowUp(
                e.period(),
                e.assessment(),
                e.text(),
                e.reference(),
                e.lateReason(),
                e.submittedOn(),
                e.registeredAt(),
                false,
                null,
                null,
                null);
    }

    private static FollowUp corrected(FollowUpCorrected e) {
        return new FollowUp(
                e.period(), null, e.text(), null, null, null, e.registeredAt(), true, null, null, e.reason());
    }

    private static List<Section> sections(List<DescribedSection> described) {
        return described.stream().map(UnitDescriptionProjection::section).toList();
    }

    private static Section section(DescribedSection described) {
        return new Section(described.key(), described.title(), described.text(), described.responsible(), List.of());
    }
}
