package qms.deviations.disposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.platform.Given;
import qms.events.CaseRef;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintReopened;
import qms.events.deviations.DeviationClosed;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReopened;
import qms.events.lexmaria.LexMariaClosed;
import qms.events.lexmaria.LexMariaDeclined;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.persons.PersonEvent;
import qms.events.persons.RoleAssigned;
import qms.events.persons.RoleEnded;
import qms.events.persons.RoleLent;
import qms.events.persons.RoleReturned;
import qms.service.forgetting.Forgetting;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.web.time.Stockholm;

/** How cases and persons stand, each by its own stream. */
@Component
class Standings {

    private static final Map<String, Class<? extends QmsEvent>> KINDS = Map.of(
            "COMPLAINT", ComplaintEvent.class,
            "DEVIATION", DeviationEvent.class,
            "LEX_SARAH_CASE", LexSarahEvent.class,
            "LEX_MARIA_CASE", LexMariaEvent.class,
            "PERSON", PersonEvent.class);

    private final Streams streams;
    private final Forgetting forgetting;
    private final Clock clock;

    Standings(Streams streams, Forgetting forgetting, Clock clock) {
        this.streams = streams;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    Standing of(CaseRef ref) {
        Known known = streams.read(new Fold<>(eventsOf(ref)), ref.id())
                .orElseThrow(() -> Given.unknown("ref.id", "Ärendet finns inte."))
                .view();
        boolean held = known.roles().values().stream().anyMatch(last -> !last.isBefore(Stockholm.day(clock.instant())));
        return new Standing(known.unit(), known.open() || held, known.lastDay(), forgetting.isForgotten(ref.id()));
    }

    private static Class<? extends QmsEvent> eventsOf(CaseRef ref) {
        Class<? extends QmsEvent> events = KINDS.get(ref.kind());
        if (events == null) {
            throw new IllegalArgumentException("nothing is disposed of that is called " + ref.kind());
        }
        return events;
    }

    private static Known fold(@Nullable Known before, QmsEvent event) {
        LocalDate day = Stockholm.day(event.registeredAt());
        Known now = before == null
                ? new Known(event.unit(), !(event instanceof PersonEvent), day, Map.of())
                : before.notedOn(day);
        return switch (event) {
            case ComplaintCorrected e -> e.correctedUnit() == null ? now : now.in(e.correctedUnit());
            case ComplaintClosed e -> now.open(false);
            case ComplaintReopened e -> now.open(true);
            case DeviationReassigned e -> now.in(e.toUnit());
            case DeviationDismissed e -> now.open(false);
            case DeviationClosed e -> now.open(false);
            case DeviationReopened e -> now.open(true);
            case LexSarahDeclined e -> now.open(false);
            case LexSarahAssessed e -> now.open(true);
            case LexSarahClosed e -> now.open(false);
            case LexMariaDeclined e -> now.open(false);
            case LexMariaClosed e -> now.open(false);
            case RoleAssigned e -> now.holding(e.assignment(), e.to());
            case RoleEnded e -> now.holding(e.assignment(), e.to());
            case RoleLent e -> now.holding(e.loan(), e.to());
            case RoleReturned e -> now.holding(e.loan(), e.to());
            default -> now;
        };
    }

    /** A person is at work as long as a role lasts, and a case until it is closed. */
    private record Known(String unit, boolean open, LocalDate noted, Map<String, LocalDate> roles) {

        Known notedOn(LocalDate day) {
            return new Known(unit, open, day.isAfter(noted) ? day : noted, roles);
        }

        Known in(String other) {
            return new Known(other, open, noted, roles);
        }

        Known open(boolean now) {
            return new Known(unit, now, noted, roles);
        }

        Known holding(String role, @Nullable LocalDate last) {
            Map<String, LocalDate> more = new HashMap<>(roles);
            more.put(role, last == null ? LocalDate.MAX : last);
            return new Known(unit, open, noted, more);
        }

        LocalDate lastDay() {
            return roles.values().stream().reduce(noted, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private static final class Fold<E extends QmsEvent> extends Reading<E, Known> {

        Fold(Class<E> events) {
            super(events, Known.class);
        }

        @Override
        public Known evolve(@Nullable Known before, E event, Recorded recorded) {
            return fold(before, event);
        }
    }
}
