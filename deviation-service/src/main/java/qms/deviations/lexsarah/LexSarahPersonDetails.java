package qms.deviations.lexsarah;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a lex Sarah case says of one of those affected, as it may be given out to them: nothing of the others stands in it. */
record LexSarahPersonDetails(
        String id,
        String person,
        String description,
        LocalDate occurredOn,
        String category,
        @Nullable String consequence,
        @Nullable String level) {}
