/** Reviews of providers (verksamhetsuppföljning, avtalsuppföljning): requirement by requirement what was found and which measure follows. */
@NullMarked
package qms.events.providerreviews;

import org.jspecify.annotations.NullMarked;
