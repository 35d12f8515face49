package qms.service.store;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.Ids;

/** The keys of an event's metadata. All values are strings. */
public final class Meta {

    /** The random id of the person who acted; never what the identity provider calls that person. */
    public static final String ACTOR = "actor";

    public static final String ROLE = "role";

    public static final String ACTOR_UNIT = "actorUnit";

    /** One of API, IMPORT and AUTOMATION. */
    public static final String VIA = "via";

    public static final String IMPORT_SOURCE = "importSource";

    /** The external id of the imported line. */
    public static final String IMPORT_ID = "importId";

    /** Keyed fingerprint of the part of the line that the event came from. */
    public static final String IMPORT_ITEM = "importItem";

    /** The Idempotency-Key of the request. */
    public static final String KEY = "key";

    /** Keyed fingerprint of the body of the request. */
    public static final String FINGERPRINT = "fingerprint";

    /** On commands only: the version that the sender has seen. */
    public static final String IF_MATCH = "ifMatch";

    public static final String TRACE_ID = "traceId";

    /** The id of the message that led to this one. */
    public static final String CAUSATION = "causation";

    /** What an event takes over from the command that led to it. */
    static final List<String> KEPT =
            List.of(ACTOR, ROLE, ACTOR_UNIT, VIA, IMPORT_SOURCE, IMPORT_ID, IMPORT_ITEM, KEY, FINGERPRINT, TRACE_ID);

    private Meta() {}

    /** The id that the door gave a request; one of its own for a request that came by no door. */
    public static String trace(@Nullable String requestId, Clock clock) {
        return requestId == null || requestId.isBlank() ? Ids.random(clock) : requestId;
    }
}
