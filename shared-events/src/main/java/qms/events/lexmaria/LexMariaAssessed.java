package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when MAS or MAR has judged whether the event caused, or could have caused, a care injury and whether a serious one.
 *
 * @param injury NONE, CARE_INJURY or SERIOUS_CARE_INJURY
 * @param outcome HAPPENED, or COULD_HAVE_HAPPENED, which counts as much (PSL 3 kap. 5 §)
 */
@EventName("lexmaria.assessed")
public record LexMariaAssessed(
        LexMariaCaseId caseId,
        String unit,
        String injury,
        String outcome,
        PersonalText reason,
        LocalDate assessedOn,
        String assessedBy,
        Instant registeredAt)
        implements LexMariaEvent {}
