/** Moving the clock of a trial, so that a year can be lived through in minutes. Only where the demo identity runs with {@code QMS_CLOCK}. */
@NullMarked
package qms.processes.clock;

import org.jspecify.annotations.NullMarked;
