package qms.events.processes;

import java.time.Instant;
import qms.events.EventName;
import qms.events.persons.PersonId;

/** Recorded when a manager says who answers for the process being right and being used. */
@EventName("process.owner-appointed")
public record ProcessOwnerAppointed(ProcessId processId, String unit, PersonId owner, Instant registeredAt)
        implements ProcessEvent {}
