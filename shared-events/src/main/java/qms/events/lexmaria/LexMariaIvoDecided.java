package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when the decision of IVO has come.
 *
 * @param outcome CLOSED, CLOSED_WITH_CRITICISM or FURTHER_MEASURES
 */
@EventName("lexmaria.ivo-decided")
public record LexMariaIvoDecided(
        LexMariaCaseId caseId,
        String unit,
        String outcome,
        LocalDate decidedOn,
        @Nullable PersonalText summary,
        Instant registeredAt)
        implements LexMariaEvent {}
