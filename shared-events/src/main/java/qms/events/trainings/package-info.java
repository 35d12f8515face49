/**
 * Trainings (utbildningar): the courses that are to be taken, and who has taken them.
 */
@NullMarked
package qms.events.trainings;

import org.jspecify.annotations.NullMarked;
