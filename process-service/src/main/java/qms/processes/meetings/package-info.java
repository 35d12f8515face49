/**
 * Meetings: the workplace meeting (APT) at which quality is a standing item, quality dialogues in the unit and the department, and the yearly
 * evaluation of how the management system itself is perceived and used. What was talked about and decided points at the complaints, risks,
 * measures and change requests concerned; who was there is only counted.
 *
 * <p>Read in this order: MeetingController, MeetingCommand, Meeting, {@link qms.events.meetings.MeetingEvent}, MeetingProjection, MeetingView;
 * MeetingCounts sets the number held beside the target.
 */
@NullMarked
package qms.processes.meetings;

import org.jspecify.annotations.NullMarked;
