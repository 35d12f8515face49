/**
 * The last day by which something in a case is to be done, from what that day was counted, how it was moved, and who was reminded of it. Set, met
 * and reminded of by itself; stopped and extended by whoever answers for the case.
 */
@NullMarked
package qms.events.deadlines;

import org.jspecify.annotations.NullMarked;
