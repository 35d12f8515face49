package qms.deviations.incidents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.CaseRef;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintRegistered;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReported;
import qms.events.incidents.IncidentMember;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahReported;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.web.time.Stockholm;

/** What an incident must know of a case before it takes it in: that it is there, whose it is, and of which day; from the case's own stream. */
@Component
class Cases {

    private final Streams streams;

    Cases(Streams streams) {
        this.streams = streams;
    }

    /** Nothing where there is no such case, or where another system keeps it. */
    Optional<IncidentMember> find(CaseRef ref) {
        return switch (CaseKind.valueOf(ref.kind())) {
            case COMPLAINT -> read(ref, ComplaintEvent.class, Cases::complaint);
            case LEX_SARAH_CASE -> read(ref, LexSarahEvent.class, Cases::lexSarah);
            case DEVIATION -> read(ref, DeviationEvent.class, Cases::deviation);
            case LEX_MARIA_CASE -> read(ref, LexMariaEvent.class, Cases::lexMaria);
            case EXTERNAL -> Optional.empty();
        };
    }

    private <E extends QmsEvent> Optional<IncidentMember> read(
            CaseRef ref, Class<E> events, BiFunction<@Nullable Place, E, @Nullable Place> fold) {
        return streams.read(new Where<>(events, fold), ref.id())
                .map(found -> new IncidentMember(
                        ref, found.view().unit(), found.view().day()));
    }

    private static @Nullable Place complaint(@Nullable Place before, ComplaintEvent event) {
        if (event instanceof ComplaintRegistered registered) {
            return new Place(registered.unit(), Stockholm.day(registered.receivedAt()));
        }
        if (event instanceof ComplaintCorrected corrected && before != null) {
            return new Place(
                    corrected.correctedUnit() == null ? before.unit() : corrected.correctedUnit(),
                    corrected.receivedAt() == null ? before.day() : Stockholm.day(corrected.receivedAt()));
        }
        return before;
    }

    private static @Nullable Place deviation(@Nullable Place before, DeviationEvent event) {
        if (event instanceof DeviationReported reported) {
            return new Place(reported.unit(), Stockholm.day(reported.reportedAt()));
        }
        return event instanceof DeviationReassigned moved && before != null
                ? new Place(moved.toUnit(), before.day())
                : before;
    }

    private static @Nullable Place lexSarah(@Nullable Place before, LexSarahEvent event) {
        return event instanceof LexSarahReported reported
                ? new Place(reported.unit(), Stockholm.day(reported.reportedAt()))
                : before;
    }

    private static @Nullable Place lexMaria(@Nullable Place before, LexMariaEvent event) {
        return event instanceof LexMariaEventReported reported
                ? new Place(reported.unit(), Stockholm.day(reported.reportedAt()))
                : before;
    }

    private record Place(String unit, LocalDate day) {}

    private static final class Where<E extends QmsEvent> extends Reading<E, Place> {

        private final BiFunction<@Nullable Place, E, @Nullable Place> fold;

        Where(Class<E> events, BiFunction<@Nullable Place, E, @Nullable Place> fold) {
            super(events, Place.class);
            this.fold = fold;
        }

        @Override
        public @Nullable Place evolve(@Nullable Place before, E event, Recorded recorded) {
            return fold.apply(before, event);
        }
    }
}
