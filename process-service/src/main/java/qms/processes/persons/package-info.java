/**
 * Persons who work in the organisation: dated roles per unit and who stands in for them. A person is an id; name and contact are sealed.
 *
 * <p>Read in this order: PersonController, PersonCommand, Person, {@link qms.events.persons.PersonEvent}, PersonProjection, PersonView.
 */
@NullMarked
package qms.processes.persons;

import org.jspecify.annotations.NullMarked;
