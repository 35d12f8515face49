package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when nobody has been told, and why: secrecy, or what the law excepts (PSL 3 kap. 8 and 8 c §§). */
@EventName("lexmaria.patient-not-informed")
public record LexMariaPatientNotInformed(
        LexMariaCaseId caseId,
        String unit,
        String ground,
        @Nullable PersonalText explanation,
        LocalDate notedOn,
        Instant registeredAt)
        implements LexMariaEvent {}
