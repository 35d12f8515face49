/**
 * Deviations (avvikelser, SOSFS 2011:9 5 kap. 5 §): what went wrong in the service, under SoL, LSS or HSL.
 */
@NullMarked
package qms.events.deviations;

import org.jspecify.annotations.NullMarked;
