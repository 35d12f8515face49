/**
 * Who has read which case about persons, in which role and how (LSPU 10 §): each reading is a stream of its own beside the case, which stays
 * as it was.
 */
@NullMarked
package qms.events.access;

import org.jspecify.annotations.NullMarked;
