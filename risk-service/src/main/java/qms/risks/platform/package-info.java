/**
 * What the features of this service share: whether another feature's thing exists, on which map a risk is judged, and what one feature may
 * ask of another's things.
 */
@NullMarked
package qms.risks.platform;

import org.jspecify.annotations.NullMarked;
