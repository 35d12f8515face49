/**
 * Time as the municipality counts it: local days in Stockholm, tertials, follow-up periods, as-of moments, working days, and the clock that
 * everything asks instead of the machine's.
 */
@NullMarked
package qms.web.time;

import org.jspecify.annotations.NullMarked;
