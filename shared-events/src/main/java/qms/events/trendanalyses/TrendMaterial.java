package qms.events.trendanalyses;

import java.time.Instant;

/**
 * A figure or pattern that was looked at, so that anyone can ask for the same again.
 *
 * @param query what was asked for, as in the address of a report
 * @param asOf as of when
 * @param resultHash the SHA-256 that the answer gave of what was counted
 */
public record TrendMaterial(String query, Instant asOf, String resultHash) {}
