package qms.deviations.complaints;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.complaints.ComplaintForms.Entering;
import qms.deviations.complaints.ComplaintForms.Registration;
import qms.deviations.complaints.ComplaintForms.SecrecyForm;
import qms.deviations.platform.KnownPersons;
import qms.deviations.platform.RegistryNumbers;
import qms.events.complaints.RegisterEntry;
import qms.events.complaints.SecrecyMarking;
import qms.web.time.Stockholm;

/** What the register holds of a complaint besides its content (OSL 5 kap. 2 §). */
@Component
class RegisterEntries {

    private final RegistryNumbers numbers;
    private final KnownPersons persons;
    private final Clock clock;

    RegisterEntries(RegistryNumbers numbers, KnownPersons persons, Clock clock) {
        this.numbers = numbers;
        this.persons = persons;
        this.clock = clock;
    }

    RegisterEntry of(String id, Registration body) {
        return new RegisterEntry(
                number(id, body.unit(), body.registryNumber()),
                body.secrecy() == null ? null : marking(body.secrecy()),
                persons.namedIfAny(body.concernsPerson()),
                Boolean.TRUE.equals(body.onBehalf()),
                Boolean.TRUE.equals(body.enteredAfterOutage()));
    }

    RegisterEntry of(String id, String unit, boolean onBehalf, Entering body) {
        return new RegisterEntry(
                number(id, unit, body.registryNumber()),
                body.secrecy() == null ? null : marking(body.secrecy()),
                persons.namedIfAny(body.concernsPerson()),
                onBehalf,
                false);
    }

    SecrecyMarking marking(SecrecyForm form) {
        return new SecrecyMarking(
                form.provision(), form.markedOn() == null ? today() : form.markedOn(), form.authority());
    }

    private String number(String id, String unit, @Nullable String entered) {
        return entered == null ? numbers.of(id, unit, today()) : entered;
    }

    private LocalDate today() {
        return Stockholm.day(clock.instant());
    }
}
