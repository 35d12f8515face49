/**
 * Incidents (händelser): that several cases are about one event, and which incident a case is claimed for.
 */
@NullMarked
package qms.events.incidents;

import org.jspecify.annotations.NullMarked;
