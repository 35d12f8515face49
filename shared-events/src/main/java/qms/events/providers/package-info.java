/** Private providers (utförare, anordnare): who they are, what they have undertaken for which units, and what IVO is told of them (SoL 27 kap. 7 §). */
@NullMarked
package qms.events.providers;

import org.jspecify.annotations.NullMarked;
