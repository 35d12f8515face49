package qms.events.lexmaria;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;
import qms.events.measures.SeenMeasure;

/** Recorded when the case has been followed up and nothing more is to be done; {@code measures} as they were seen then. */
@EventName("lexmaria.closed")
public record LexMariaClosed(
        LexMariaCaseId caseId,
        String unit,
        Instant closedAt,
        List<SeenMeasure> measures,
        @Nullable PersonalText withoutMeasures,
        Instant registeredAt)
        implements LexMariaEvent {}
