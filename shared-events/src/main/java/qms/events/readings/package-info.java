/**
 * Read and understood: which documents are to be read by whom, and the signatures of those who have, each of an exact version.
 */
@NullMarked
package qms.events.readings;

import org.jspecify.annotations.NullMarked;
