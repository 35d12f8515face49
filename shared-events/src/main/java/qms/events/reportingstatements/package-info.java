/**
 * Statements that there was nothing to report, or that nothing was reported: blank, zero and "not reported" are three things.
 */
@NullMarked
package qms.events.reportingstatements;

import org.jspecify.annotations.NullMarked;
