/**
 * Collaborations (samverkan, SOSFS 2011:9 4 kap. 5 och 6 §§): with whom, how and on what ground, and how well it works.
 */
@NullMarked
package qms.events.collaborations;

import org.jspecify.annotations.NullMarked;
