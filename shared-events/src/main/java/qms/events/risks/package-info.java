/**
 * Risks of a unit and year: what could happen, how it was assessed on which map, and what was decided (SOSFS 2011:9 5 kap. 1 §).
 */
@NullMarked
package qms.events.risks;

import org.jspecify.annotations.NullMarked;
