package qms.processes.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.meetings.MeetingDecision;
import qms.events.meetings.MeetingItem;
import qms.service.api.OfUnit;

/**
 * A meeting as it is read.
 *
 * @param participants how many took part
 * @param reason why it was taken back
 */
record MeetingView(
        String id,
        String unit,
        String kind,
        LocalDate heldOn,
        int participants,
        List<MeetingItem> items,
        List<MeetingDecision> decisions,
        MeetingStatus status,
        @Nullable String reason,
        Instant registeredAt)
        implements OfUnit {

    MeetingView deciding(MeetingDecision decision) {
        return new MeetingView(
                id,
                unit,
                kind,
                heldOn,
                participants,
                items,
                Stream.concat(decisions.stream(), Stream.of(decision)).toList(),
                status,
                reason,
                registeredAt);
    }

    MeetingView withdrawn(String because) {
        return new MeetingView(
                id, unit, kind, heldOn, participants, items, decisions, MeetingStatus.WITHDRAWN, because, registeredAt);
    }
}
