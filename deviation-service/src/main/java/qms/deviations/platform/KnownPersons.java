package qms.deviations.platform;

import static qms.deviations.platform.PersonProblem.PERSON_UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.persons.PersonEvent;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.web.identity.Actors;

/** Which persons are in the register; each one's own stream is read. Whoever asks has logged in, and is known by that. */
@Component
public class KnownPersons {

    private final Streams streams;

    public KnownPersons(Streams streams) {
        this.streams = streams;
    }

    /** The person's id; refuses one whom nobody has registered. */
    public String named(String person) {
        boolean known = person.equals(Actors.current().person())
                || streams.read(new Registered(), person).isPresent();
        Guards.refuseIf(
                !known, PERSON_UNKNOWN, "Lägg först in personen i registret, eller ange id för någon som finns där.");
        return person;
    }

    /** The same where nobody need be named. */
    public @Nullable String namedIfAny(@Nullable String person) {
        return person == null ? null : named(person);
    }

    private static final class Registered extends Reading<PersonEvent, Boolean> {

        Registered() {
            super(PersonEvent.class, Boolean.class);
        }

        @Override
        public Boolean evolve(@Nullable Boolean before, PersonEvent event, Recorded recorded) {
            return true;
        }
    }
}
