/**
 * Read and understood: units require that a document is read, everybody signs for themselves and for an exact version, and those who are late are
 * reminded. A new whole number of a document is to be read anew, a new decimal is not.
 *
 * <p>Read in this order: ReadingController (signing), RequirementController (requiring, and who has read), RequirementCommand and
 * ReadingRequirement, SignReading and Reading, {@link qms.events.readings.ReadingEvent} (what happened), Readers (who must read, and who has),
 * WhenAReadingIsLateThenItIsReminded.
 */
@NullMarked
package qms.processes.readings;

import org.jspecify.annotations.NullMarked;
