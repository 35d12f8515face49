/**
 * Figures that a unit has declared in a text beside those that are counted, so that a difference is seen and explained.
 */
@NullMarked
package qms.events.declaredfigures;

import org.jspecify.annotations.NullMarked;
