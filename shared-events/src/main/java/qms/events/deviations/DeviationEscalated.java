package qms.events.deviations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when somebody finds that it may be misconduct or a serious care injury; {@code opens} is the case that the platform then
 * reports, and what follows is what that report needs.
 */
@EventName("deviation.escalated")
public record DeviationEscalated(
        DeviationId deviationId,
        String unit,
        CaseRef opens,
        PersonalText reason,
        String escalatedBy,
        @Nullable String lawArea,
        @Nullable String category,
        @Nullable String otherCategory,
        @Nullable PersonalText reporterName,
        @Nullable String reporterRole,
        Instant registeredAt)
        implements DeviationEvent {}
