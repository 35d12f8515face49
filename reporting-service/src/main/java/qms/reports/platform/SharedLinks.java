package qms.reports.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The links to dashboards, for whoever shows what is behind one. */
public interface SharedLinks {

    /** What a secret opens today; nothing where it is unknown, too old or taken back, which nobody is to tell apart. */
    Optional<Shared> opened(String secret);

    /**
     * A dashboard that is shared.
     *
     * @param asOf the moment as it was known at which it is shown
     * @param validUntil the last day on which it is
     */
    record Shared(String unit, int year, Instant asOf, LocalDate validUntil) {}
}
