package qms.events.processes;

import org.jspecify.annotations.Nullable;

/** What follows upon a step; {@code label} says when, where there is a choice. */
public record MapLink(String from, String to, @Nullable String label) {}
