package qms.events.persons;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when a coordinator enters a person; {@code unit} is where they are employed. */
@EventName("person.registered")
public record PersonRegistered(
        PersonId personId,
        String unit,
        PersonalText name,
        @Nullable PersonalText contact,
        Instant registeredAt) implements PersonEvent {}
