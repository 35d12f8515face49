/**
 * The systematic and recurring checks of who has read what (LSPU 10 §): opened for a unit when a period has passed, with a sample drawn so that
 * it can be drawn again, and signed by somebody whose own readings are not in it.
 */
@NullMarked
package qms.events.logchecks;

import org.jspecify.annotations.NullMarked;
