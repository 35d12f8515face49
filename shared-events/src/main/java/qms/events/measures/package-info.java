/**
 * Measures (åtgärder), whatever gave rise to them: a risk, a self-check, a complaint, a case (SOSFS 2011:9 5 kap. 7 §).
 */
@NullMarked
package qms.events.measures;

import org.jspecify.annotations.NullMarked;
