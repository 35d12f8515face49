/**
 * How what happened becomes what is read. A feature writes one {@link qms.service.projection.Projection}: a pure function from a
 * thing's events to its view. {@link qms.service.projection.Streams} folds one thing's own stream with it, so that what was just
 * written is there; {@link qms.service.projection.Views} reads lists from MongoDB.
 *
 * <p>Behind them, in the order of one batch: {@code ViewsProcessor} (Axon's pooled processor, set on purpose) · {@code
 * ViewsInvoker} (gathers) · {@code ViewsTokenStore} (writes the views, then the token) · {@code ViewsWriter}, {@code Fold} and {@code Change}
 * (what is written) · {@code Letters} (what could not be folded). The {@code Watchdog} sees that it goes on. Then {@link qms.service.projection.DeadLetters}, {@link
 * qms.service.projection.Rebuild}, {@link qms.service.projection.Progress}.
 *
 * <p>Everything here can be rebuilt from the log; nothing here is the only copy of anything.
 */
@NullMarked
package qms.service.projection;

import org.jspecify.annotations.NullMarked;
