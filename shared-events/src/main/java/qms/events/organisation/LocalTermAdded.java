package qms.events.organisation;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a unit adds a value of its own to a taxonomy, for itself and what is below it. */
@EventName("taxonomy.local-term-added")
public record LocalTermAdded(String unit, String taxonomy, String code, String label, Instant registeredAt)
        implements OrganisationEvent {}
