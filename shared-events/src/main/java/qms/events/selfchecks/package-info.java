/**
 * Self-checks (egenkontroller): planned regular follow-ups of a unit's own work and each occasion of them (SOSFS 2011:9 5 kap. 2 §).
 */
@NullMarked
package qms.events.selfchecks;

import org.jspecify.annotations.NullMarked;
