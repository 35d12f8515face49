package qms.reports.work;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.readings.ReadingEvent;
import qms.events.readings.ReadingReminderIssued;
import qms.events.readings.ReadingRequired;
import qms.events.readings.ReadingRequirementWithdrawn;
import qms.reports.work.Work.Item;
import qms.web.time.Stockholm;

/** Documents that persons were reminded of and have not read; that they have read is told in a stream of their own. */
@Component
class ReadingWork extends WorkProjection<ReadingEvent> {

    ReadingWork() {
        super("work-of-readings", ReadingEvent.class);
    }

    @Override
    @Nullable
    Work after(@Nullable Work before, ReadingEvent event) {
        if (event instanceof ReadingRequired required) {
            return Work.of(required.unit(), required.documentId().toString());
        }
        if (event instanceof ReadingReminderIssued reminder) {
            Work work = Objects.requireNonNull(before, "it is first required");
            return work.done().opening(reading(work, reminder));
        }
        return event instanceof ReadingRequirementWithdrawn && before != null ? before.done() : before;
    }

    private static Item reading(Work work, ReadingReminderIssued reminder) {
        return new Item(
                reminder.version(),
                WorkKind.READING,
                "Läs och förstå dokumentet, version " + reminder.version(),
                "/api/documents/" + work.about(),
                List.of(),
                reminder.persons(),
                reminder.issuedOn(),
                Stockholm.day(reminder.registeredAt()));
    }
}
