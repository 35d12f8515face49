package qms.events.logchecks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;

/**
 * Recorded by itself when a period has passed in which cases of the unit were read.
 *
 * @param unit the unit whose cases were read
 * @param to the last day of the period
 * @param due the day by which it is to be signed
 * @param readings how many readings the period has
 * @param seed with which the sample was drawn, so that anybody can draw it again
 */
@EventName("log-check.opened")
public record LogCheckOpened(
        LogCheckId logCheckId,
        String unit,
        LocalDate from,
        LocalDate to,
        LocalDate due,
        LogCheckTerms terms,
        int readings,
        long seed,
        List<SampledAccess> sample,
        Instant registeredAt)
        implements LogCheckEvent {}
