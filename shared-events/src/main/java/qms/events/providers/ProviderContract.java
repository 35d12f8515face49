package qms.events.providers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a provider has undertaken, and for how long.
 *
 * @param form LOU, LOV, DIRECT or AGREEMENT
 */
public record ProviderContract(
        String form, LocalDate validFrom, @Nullable LocalDate validTo) {}
