/**
 * Risk analyses: the risks of a unit and year as a whole, or those that a change brings, and who answered for them (SOSFS 2011:9 5 kap. 1 §).
 */
@NullMarked
package qms.events.riskanalyses;

import org.jspecify.annotations.NullMarked;
