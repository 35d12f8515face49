package qms.service.projection;

import java.time.Instant;
import org.axonframework.messaging.MetaData;

/**
 * What the log knows about an event beside the event: its place in the thing's stream, its place in the whole log (-1 where it was
 * read from the thing's own stream), when it was stored, and its metadata.
 */
public record Recorded(long sequence, long position, Instant recordedAt, MetaData metadata) {}
