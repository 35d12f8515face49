package qms.events.selfchecks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a check is made.
 *
 * @param method COUNT, SAMPLE, PERCENT, REVIEW_BY_TEMPLATE, SURVEY or COMPARISON
 * @param scope what is checked
 * @param sampleSize how many are to be looked at
 * @param figure the figure of the platform whose value is the result, where the check is made by counting
 * @param rule when it recurs, as RFC 5545 writes it, from {@code startsOn} on
 */
public record CheckDesign(
        String method,
        @Nullable String scope,
        @Nullable Integer sampleSize,
        List<TemplateQuestion> questions,
        @Nullable String responsible,
        @Nullable String expectedEvidence,
        @Nullable String figure,
        @Nullable String rule,
        @Nullable LocalDate startsOn) {}
