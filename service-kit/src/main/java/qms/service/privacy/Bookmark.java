package qms.service.privacy;

/** How far in the log a vault has seen what is to be destroyed, and which event stands there: another log has another. */
public record Bookmark(long position, String event) {}
