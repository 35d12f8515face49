/**
 * Processes (SOSFS 2011:9 4 kap.): what a process says, who answers for it, and how it is drafted, reviewed, approved, published, revised and
 * retired.
 */
@NullMarked
package qms.events.processes;

import org.jspecify.annotations.NullMarked;
