package qms.service.projection;

/** A view and the version of the thing that it shows: the sequence number of the last event of its stream. */
public record Versioned<V>(V view, long version) {}
