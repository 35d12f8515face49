/**
 * What a service tells about its own work, without a word about anybody it works for: {@link qms.service.metrics.MetricsConfiguration} puts it
 * together, {@code docs/metrics.md} lists it.
 */
@NullMarked
package qms.service.metrics;

import org.jspecify.annotations.NullMarked;
