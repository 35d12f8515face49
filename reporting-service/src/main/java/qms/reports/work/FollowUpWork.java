package qms.reports.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.FollowUpAccepted;
import qms.events.unitdescriptions.FollowUpReturned;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionEvent;
import qms.events.unitdescriptions.UnitDescriptionLocked;
import qms.reports.work.Work.Item;
import qms.web.identity.Role;
import qms.web.time.FollowUpPeriod;
import qms.web.time.Stockholm;

/** Sections of unit descriptions that are to be followed up once a period is over. */
@Component
class FollowUpWork extends WorkProjection<UnitDescriptionEvent> {

    FollowUpWork() {
        super("work-of-follow-ups", UnitDescriptionEvent.class);
    }

    @Override
    @Nullable
    Work after(@Nullable Work before, UnitDescriptionEvent event) {
        if (event instanceof UnitDescriptionAdopted e) {
            return adopted(e);
        }
        if (before == null) {
            return null;
        }
        // Of all that can happen to a description these alone open or close something.
        return switch (event) {
            case FollowUpSubmitted e -> before.closing(key(e.section(), e.period()));
            case FollowUpAccepted e -> before.closing(key(e.section(), e.period()));
            case FollowUpReturned e -> before.opening(returned(e));
            case UnitDescriptionLocked e -> before.done();
            default -> before;
        };
    }

    private static Work adopted(UnitDescriptionAdopted event) {
        Work work = Work.of(event.unit(), "Enhetens beskrivning " + event.year());
        for (DescribedSection section : event.sections()) {
            for (FollowUpPeriod period : FollowUpPeriod.values()) {
                work = work.opening(item(event, section, period));
            }
        }
        return work;
    }

    /** The day is practice: the last one of the month after the period. */
    private static Item item(UnitDescriptionAdopted event, DescribedSection section, FollowUpPeriod period) {
        LocalDate last = period.in(event.year()).to();
        return new Item(
                key(section.key(), period.name()),
                WorkKind.FOLLOW_UP,
                "Följ upp %s, %s %d".formatted(section.title(), period, event.year()),
                path(event),
                List.of(Objects.requireNonNullElse(section.responsible(), Role.UNIT_MANAGER.name())),
                List.of(),
                YearMonth.from(last).plusMonths(1).atEndOfMonth(),
                last.plusDays(1));
    }

    private static Item returned(FollowUpReturned event) {
        return new Item(
                key(event.section(), event.period()),
                WorkKind.FOLLOW_UP,
                "Komplettera uppföljningen, %s %d".formatted(event.period(), event.year()),
                path(event),
                List.of(Role.UNIT_MANAGER.name()),
                List.of(),
                null,
                Stockholm.day(event.registeredAt()));
    }

    private static String path(UnitDescriptionEvent event) {
        return "/api/unit-descriptions/" + event.subject();
    }

    private static String key(String section, String period) {
        return section + " " + period;
    }
}
