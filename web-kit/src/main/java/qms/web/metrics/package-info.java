/** How a process tells what it does: the lock of the port that figures are read from, and where they are counted. */
@NullMarked
package qms.web.metrics;

import org.jspecify.annotations.NullMarked;
