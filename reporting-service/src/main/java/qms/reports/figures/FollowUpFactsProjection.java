package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.unitdescriptions.AttachmentAdded;
import qms.events.unitdescriptions.AttachmentRemoved;
import qms.events.unitdescriptions.CommonPartsWritten;
import qms.events.unitdescriptions.FollowUpAccepted;
import qms.events.unitdescriptions.FollowUpCorrected;
import qms.events.unitdescriptions.FollowUpReturned;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.SectionWritten;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionDrafted;
import qms.events.unitdescriptions.UnitDescriptionEvent;
import qms.events.unitdescriptions.UnitDescriptionLocked;
import qms.reports.figures.FollowUpFacts.Section;
import qms.reports.figures.FollowUpFacts.Submission;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Which sections of the unit descriptions have been followed up, and with which words. */
@Component
class FollowUpFactsProjection implements Projection<UnitDescriptionEvent, FollowUpFacts> {

    @Override
    public String collection() {
        return "followup-facts";
    }

    @Override
    public Class<UnitDescriptionEvent> events() {
        return UnitDescriptionEvent.class;
    }

    @Override
    public Class<FollowUpFacts> viewType() {
        return FollowUpFacts.class;
    }

    @Override
    public @Nullable FollowUpFacts evolve(@Nullable FollowUpFacts view, UnitDescriptionEvent event, Recorded recorded) {
        return switch (event) {
            case UnitDescriptionDrafted e -> view;
            case SectionWritten e -> view;
            case CommonPartsWritten e -> view;
            case AttachmentAdded e -> view;
            case AttachmentRemoved e -> view;
            case UnitDescriptionAdopted e -> adopted(e, view == null ? List.of() : view.submissions(), recorded);
            case FollowUpSubmitted e ->
                Objects.requireNonNull(view, "a description begins with being adopted")
                        .with(submission(e, recorded));
            // What was submitted stays submitted, and what was missing stays missing: whatever is said about it later.
            case FollowUpAccepted e -> view;
            case FollowUpReturned e -> view;
            case UnitDescriptionLocked e -> view;
            case FollowUpCorrected e -> view;
        };
    }

    private static FollowUpFacts adopted(UnitDescriptionAdopted e, List<Submission> submitted, Recorded recorded) {
        return new FollowUpFacts(
                e.descriptionId().toString(),
                e.externalId(),
                e.unit(),
                e.year(),
                e.sections().stream()
                        .map(section -> new Section(section.key(), section.title(), section.responsible()))
                        .toList(),
                fact(
                        FigureName.DESCRIBED,
                        Fact.WHOLE,
                        e.unit(),
                        e.year(),
                        Fact.undated(e.registeredAt(), recorded),
                        recorded),
                submitted);
    }

    private static Submission submission(FollowUpSubmitted e, Recorded recorded) {
        Instant since =
                e.submittedOn() == null ? Fact.undated(e.registeredAt(), recorded) : Stockholm.startOf(e.submittedOn());
        String code = e.section() + "/" + e.period();
        return new Submission(
                e.section(),
                e.period(),
                e.text(),
                e.submittedOn(),
                fact(FigureName.SUBMITTED, code, e.unit(), e.year(), since, recorded));
    }

    private static Fact fact(String figure, String code, String unit, int year, Instant since, Recorded recorded) {
        return Fact.one(figure, code, unit, LocalDate.of(year, Month.DECEMBER, 31), since, recorded);
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_YEAR;
    }

    @Override
    public Map<String, Object> keys(FollowUpFacts view) {
        return FactKeys.ofAYear(view.unit(), view.year());
    }
}
