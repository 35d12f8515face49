package qms.events.complaints;

import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;

/** Who complained, where they said so; both are sealed. */
public record Complainant(
        @Nullable PersonalText name, @Nullable PersonalText contact) {}
