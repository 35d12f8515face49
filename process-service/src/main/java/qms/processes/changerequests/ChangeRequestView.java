package qms.processes.changerequests;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.changerequests.ChangeAnswer;
import qms.events.changerequests.ChangeOrigin;
import qms.events.changerequests.ChangeSubject;
import qms.service.api.OfUnit;

/**
 * A change request as it is read.
 *
 * @param requester the person who asked
 * @param mergedInto the request that asks for the same, where it was merged
 * @param answer the version that it led to, where it is done
 * @param steps every step it has taken, in order, with what was said about it
 */
record ChangeRequestView(
        String id,
        String unit,
        String requester,
        ChangeSubject about,
        String title,
        String description,
        @Nullable ChangeOrigin origin,
        ChangeRequestStatus status,
        @Nullable String mergedInto,
        @Nullable ChangeAnswer answer,
        List<Step> steps,
        Instant registeredAt)
        implements OfUnit {

    /** A step, and the reason or note that came with it. */
    record Step(ChangeRequestStatus status, @Nullable String note, Instant at) {}

    ChangeRequestView next(ChangeRequestStatus after, @Nullable String note, Instant at) {
        return new ChangeRequestView(
                id,
                unit,
                requester,
                about,
                title,
                description,
                origin,
                after,
                mergedInto,
                answer,
                Stream.concat(steps.stream(), Stream.of(new Step(after, note, at)))
                        .toList(),
                registeredAt);
    }

    ChangeRequestView leadingTo(@Nullable String other, @Nullable ChangeAnswer version) {
        return new ChangeRequestView(
                id, unit, requester, about, title, description, origin, status, other, version, steps, registeredAt);
    }
}
