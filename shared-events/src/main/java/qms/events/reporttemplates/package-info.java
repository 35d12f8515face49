/**
 * What chapters a written report has, which a board decides on; and the chapters themselves, as templates and reports have them.
 */
@NullMarked
package qms.events.reporttemplates;

import org.jspecify.annotations.NullMarked;
