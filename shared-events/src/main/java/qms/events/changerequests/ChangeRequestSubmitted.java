package qms.events.changerequests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when anybody at work asks for a change; {@code requester} is a person id. */
@EventName("change-request.submitted")
public record ChangeRequestSubmitted(
        ChangeRequestId requestId,
        String unit,
        String requester,
        ChangeSubject about,
        String title,
        String description,
        @Nullable ChangeOrigin origin,
        Instant registeredAt)
        implements ChangeRequestEvent {}
