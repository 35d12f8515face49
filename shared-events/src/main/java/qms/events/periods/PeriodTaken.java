package qms.events.periods;

import java.time.Instant;
import qms.events.EventName;

/**
 * Recorded together with the beginning of a thing of which a unit has only one for each period.
 *
 * @param kind of the thing: NON_EXECUTED_REPORT or UNIT_DESCRIPTION
 * @param period a year such as 2026, or a quarter such as 2026-Q1
 * @param takenBy the id of the thing
 */
@EventName("period.taken")
public record PeriodTaken(
        PeriodId periodId, String unit, String kind, String period, String takenBy, Instant registeredAt)
        implements PeriodEvent {}
