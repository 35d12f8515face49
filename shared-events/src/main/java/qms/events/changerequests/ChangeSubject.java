package qms.events.changerequests;

import org.jspecify.annotations.Nullable;

/** What is to be changed: a process, a document, an activity or the system itself, which has no id. */
public record ChangeSubject(String kind, @Nullable String id) {}
