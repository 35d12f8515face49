/**
 * The 5×5 maps on which risks are judged, in versions: which level each pair of probability and consequence has, and what the steps mean.
 */
@NullMarked
package qms.events.riskmaps;

import org.jspecify.annotations.NullMarked;
