package qms.deviations.deviations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.time.Stockholm;
import qms.web.time.SwedishCalendar;

/** Whom to call when something serious happens and nobody is at the office: a number for a unit, or for what stands over it. */
@Component
class OnCall {

    static final String PHONES = "qms.on-call.phones";

    private static final int OPENS = 8;
    private static final int CLOSES = 16;

    private final Map<String, String> phones;
    private final OrganisationReader organisation;
    private final Clock clock;

    @Autowired
    OnCall(Environment settings, OrganisationReader organisation, Clock clock) {
        this(
                Binder.get(settings)
                        .bind(PHONES, Bindable.mapOf(String.class, String.class))
                        .orElse(Map.of()),
                organisation,
                clock);
    }

    OnCall(Map<String, String> phones, OrganisationReader organisation, Clock clock) {
        this.phones = Map.copyOf(phones);
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Whether the on-call is to be called now, and at which number.
     *
     * @param phone none where the municipality has entered none
     */
    record Duty(String unit, boolean callNow, @Nullable String phone) {}

    Duty now(String unit) {
        Instant now = clock.instant();
        return new Duty(unit, isOutOfHours(now), phone(unit, now).orElse(null));
    }

    /** The number to call about what was reported at this moment; none while the office is open. */
    Optional<String> toCall(String unit, Instant reported) {
        return isOutOfHours(reported) ? phone(unit, reported) : Optional.empty();
    }

    static boolean isOutOfHours(Instant moment) {
        ZonedDateTime local = moment.atZone(Stockholm.ZONE);
        return !SwedishCalendar.isWorkingDay(local.toLocalDate())
                || local.getHour() < OPENS
                || local.getHour() >= CLOSES;
    }

    private Optional<String> phone(String unit, Instant moment) {
        Organisation known = organisation.current();
        return Stream.concat(Stream.of(unit), known.above(unit, Stockholm.day(moment)).stream())
                .map(phones::get)
                .filter(phone -> phone != null)
                .findFirst();
    }
}
