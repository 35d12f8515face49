package qms.events.selfchecks;

import org.jspecify.annotations.Nullable;

/**
 * What a self-check found: {@code value} for YES_NO, COUNT, PERCENT and TEXT, {@code passed} of {@code of} for SAMPLE, so that
 * "70 %" can always be asked "of how many".
 */
public record CheckResult(
        String kind,
        @Nullable String value,
        @Nullable Integer passed,
        @Nullable Integer of) {}
