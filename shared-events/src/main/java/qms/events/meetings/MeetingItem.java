package qms.events.meetings;

import java.util.List;

/** What was talked about, and the complaints, deviations or risks that it was about. */
public record MeetingItem(String text, List<MeetingReference> about) {}
