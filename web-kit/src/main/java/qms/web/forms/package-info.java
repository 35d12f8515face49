/**
 * How a body is read. {@link qms.web.forms.Forms} parses strictly and binds JSON to records; the annotations beside it say what a component may
 * hold; {@link qms.web.forms.FormConverter} does both for a controller's {@code @RequestBody}. Every problem of a body is found in one go.
 */
@NullMarked
package qms.web.forms;

import org.jspecify.annotations.NullMarked;
