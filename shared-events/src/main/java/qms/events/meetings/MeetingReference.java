package qms.events.meetings;

/** Something that was talked about, by its kind and id. */
public record MeetingReference(String kind, String id) {}
