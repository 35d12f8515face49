package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a finding has led to a measure or a change request, which is named by its id. */
@EventName("self-check.finding-followed-up")
public record FindingFollowedUp(
        SelfCheckId selfCheckId,
        String unit,
        String occurrence,
        int finding,
        String kind,
        String id,
        Instant registeredAt)
        implements SelfCheckEvent {}
