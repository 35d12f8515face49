/**
 * Analyses of other kinds that are made in a unit: of one person's situation, of a group, before a home visit, of crises, of the work
 * environment. They are counted; what they say stays where they were made.
 */
@NullMarked
package qms.events.analyses;

import org.jspecify.annotations.NullMarked;
