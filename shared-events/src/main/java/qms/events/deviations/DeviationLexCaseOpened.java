package qms.events.deviations;

import java.time.Instant;
import qms.events.CaseRef;
import qms.events.EventName;

/** Recorded by the platform when the case that an escalation asked for has been reported. */
@EventName("deviation.lex-case-opened")
public record DeviationLexCaseOpened(DeviationId deviationId, String unit, CaseRef opened, Instant registeredAt)
        implements DeviationEvent {}
