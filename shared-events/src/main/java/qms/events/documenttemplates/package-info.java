/** A municipality's own Word templates, which its written reports are handed out in. */
@NullMarked
package qms.events.documenttemplates;

import org.jspecify.annotations.NullMarked;
