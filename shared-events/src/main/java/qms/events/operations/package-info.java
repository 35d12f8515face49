/**
 * What those who run the platform decide about its own faults.
 */
@NullMarked
package qms.events.operations;

import org.jspecify.annotations.NullMarked;
