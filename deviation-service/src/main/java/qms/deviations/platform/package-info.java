/** What several kinds of case need to know of other things: read from those things' own streams, never from a list that may lag behind. */
@NullMarked
package qms.deviations.platform;

import org.jspecify.annotations.NullMarked;
