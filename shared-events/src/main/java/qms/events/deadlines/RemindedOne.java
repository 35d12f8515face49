package qms.events.deadlines;

import org.jspecify.annotations.Nullable;

/**
 * Who was reminded.
 *
 * @param role in which they answer for it
 * @param unit for which they hold the role
 * @param person nobody where the register knows of none: whoever holds the role sees it in their list
 */
public record RemindedOne(
        String role, String unit, @Nullable String person) {}
