package qms.events.incidents;

import java.time.LocalDate;
import qms.events.CaseRef;

/**
 * A case that is about the incident.
 *
 * @param unit whose case it is
 * @param day on which it was received or reported, which decides where the incident counts
 */
public record IncidentMember(CaseRef ref, String unit, LocalDate day) {}
