package qms.events.logchecks;

import java.time.Instant;
import java.util.List;
import qms.events.CaseRef;
import qms.events.access.AccessId;

/** A reading that was drawn, as it stood on record. */
public record SampledAccess(
        AccessId accessId, CaseRef caseRef, String person, List<String> roles, String kind, Instant readAt) {}
