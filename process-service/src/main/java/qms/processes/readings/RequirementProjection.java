package qms.processes.readings;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.readings.ReadingEvent;
import qms.events.readings.ReadingReminderIssued;
import qms.events.readings.ReadingRequired;
import qms.events.readings.ReadingRequirementWithdrawn;
import qms.events.readings.ReadingSigned;
import qms.processes.readings.RequirementView.Reminder;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** What is to be read where. */
@Component
class RequirementProjection implements Projection<ReadingEvent, RequirementView> {

    @Override
    public String collection() {
        return "reading-requirements";
    }

    @Override
    public Class<ReadingEvent> events() {
        return ReadingEvent.class;
    }

    @Override
    public Class<RequirementView> viewType() {
        return RequirementView.class;
    }

    @Override
    public @Nullable RequirementView evolve(@Nullable RequirementView view, ReadingEvent event, Recorded recorded) {
        return switch (event) {
            case ReadingRequired e -> required(e);
            case ReadingReminderIssued e -> known(view).reminded(new Reminder(e.version(), e.issuedOn(), e.persons()));
            case ReadingRequirementWithdrawn e -> known(view).withdrawn(e.reason());
            // A signature is a thing of its own.
            case ReadingSigned e -> view;
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "document", "status", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(RequirementView view) {
        return Map.of(
                "unit",
                view.unit(),
                "document",
                view.document(),
                "status",
                view.status(),
                "registeredAt",
                view.registeredAt());
    }

    private static RequirementView required(ReadingRequired event) {
        return new RequirementView(
                event.requirementId().toString(),
                event.unit(),
                event.documentId().toString(),
                event.roles(),
                event.days(),
                RequirementStatus.OPEN,
                null,
                null,
                Stockholm.day(event.registeredAt()),
                event.registeredAt());
    }

    private static RequirementView known(@Nullable RequirementView view) {
        return Objects.requireNonNull(view, "a requirement begins with being made");
    }
}
