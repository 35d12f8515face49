/**
 * What is missing or out of date among processes, documents, readings and collaborations (SOSFS 2011:9 4 kap.). It owns nothing: {@link
 * qms.processes.gaps.Gaps} compares what its own small lists say of each other's things, and {@link qms.processes.gaps.GapController} tells.
 */
@NullMarked
package qms.processes.gaps;

import org.jspecify.annotations.NullMarked;
