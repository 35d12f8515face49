package qms.events.providers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence to carry on the work, by whom and from when until when it is given (SoL 26 kap.). */
public record ProviderLicence(
        String number, LocalDate validFrom, @Nullable LocalDate validTo) {}
