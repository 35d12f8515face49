/** Periods of units that only one thing may have: the report of a quarter, the description of a year. */
@NullMarked
package qms.events.periods;

import org.jspecify.annotations.NullMarked;
