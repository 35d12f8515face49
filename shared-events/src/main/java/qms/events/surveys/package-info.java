/**
 * Surveys (brukarundersökningar, enkäter): whom a unit asked what, round by round, and the answers added up, never who gave them.
 */
@NullMarked
package qms.events.surveys;

import org.jspecify.annotations.NullMarked;
