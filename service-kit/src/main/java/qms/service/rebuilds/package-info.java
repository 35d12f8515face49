/**
 * That what is read is what the log says: a service folds its log aside, compares it with what is live, and puts it in its place where that
 * is asked for. {@code RebuildController} takes the request, {@code Rebuilds} carries it out in the background, {@code RebuildProjection}
 * remembers each; who asked and what was found are events.
 */
@NullMarked
package qms.service.rebuilds;

import org.jspecify.annotations.NullMarked;
