/** Tests of the published language. */
@NullMarked
package qms.events;

import org.jspecify.annotations.NullMarked;
