/**
 * What happens by itself. A {@link qms.service.workers.Worker} looks at what is open and acts on it with commands of its own; that it has acted is
 * an event, so that it happens once, also after a rebuild and where several instances run.
 */
@NullMarked
package qms.service.workers;

import org.jspecify.annotations.NullMarked;
