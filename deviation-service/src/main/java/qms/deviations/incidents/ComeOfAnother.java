package qms.deviations.incidents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.QmsEvent;

/** A case that came of another one. */
record ComeOfAnother(CaseRef ref, CaseRef origin, Instant registeredAt) {

    /** Nothing where it came of none. */
    static @Nullable ComeOfAnother of(
            CaseKind kind, QmsEvent reported, @Nullable CaseRef origin, Instant registeredAt) {
        return origin == null
                ? null
                : new ComeOfAnother(new CaseRef(kind.name(), reported.subject()), origin, registeredAt);
    }
}
