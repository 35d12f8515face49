/**
 * Persons who work in the organisation, their roles from day to day and who stands in for them. A person is an id; name and
 * contact are sealed, so that a person who has left can be forgotten while what they did stays.
 */
@NullMarked
package qms.events.persons;

import org.jspecify.annotations.NullMarked;
