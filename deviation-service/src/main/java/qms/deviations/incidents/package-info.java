/**
 * Incidents (händelser): a complaint, a deviation, a lex Sarah case, a lex Maria case and a report in another system may be about one event. Each
 * counts in its own table, the event once.
 *
 * <p>Read in this order: IncidentController (what can be asked), IncidentCommand, Incident (may it happen), CaseMembership (a case belongs to one
 * incident at most: it is claimed in a stream of its own before the incident says that it has it), IncidentProjection, IncidentView. By themselves
 * cases become one incident where one came of the other, and a case that was claimed and never linked is set free.
 */
@NullMarked
package qms.deviations.incidents;

import org.jspecify.annotations.NullMarked;
