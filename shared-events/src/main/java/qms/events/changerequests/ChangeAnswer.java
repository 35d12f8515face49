package qms.events.changerequests;

import org.jspecify.annotations.Nullable;

/** The version of a process or document that answered a request, or what else did. */
public record ChangeAnswer(String kind, String id, @Nullable String version) {}
