/** What the features of this service share: whether another feature's thing exists. */
@NullMarked
package qms.risks.platform;

import org.jspecify.annotations.NullMarked;
