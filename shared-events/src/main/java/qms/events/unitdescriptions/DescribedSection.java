package qms.events.unitdescriptions;

import org.jspecify.annotations.Nullable;

/** One of the eleven sections of a unit description; {@code responsible} is a role, never a name. */
public record DescribedSection(
        String key, String title, String text, @Nullable String responsible) {}
