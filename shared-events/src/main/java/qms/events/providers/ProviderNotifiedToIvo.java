package qms.events.providers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when the municipality has told IVO of a provider (SoL 27 kap. 7 §, from 2026-01-01): an act of its own, whatever complaint or lex Sarah case there may be.
 *
 * @param ground SUSPECTED_WITHOUT_LICENCE, DOUBT_ABOUT_LICENCE_HOLDER or SERIOUS_DEFICIENCIES
 */
@EventName("provider.notified-to-ivo")
public record ProviderNotifiedToIvo(
        ProviderId providerId,
        String unit,
        String ground,
        LocalDate notifiedOn,
        @Nullable String registryNumber,
        PersonalText description,
        String notifiedBy,
        Instant registeredAt)
        implements ProviderEvent {}
