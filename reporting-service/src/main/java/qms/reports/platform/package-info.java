/** What features of this service share. */
@NullMarked
package qms.reports.platform;

import org.jspecify.annotations.NullMarked;
