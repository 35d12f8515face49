package qms.events;

import java.time.Instant;

/**
 * Something that happened and is kept for ever. Who did it, in which role and from where stands in the metadata; a day or time with
 * legal meaning is a field of the event; the log's own time says when it was stored.
 */
public interface QmsEvent {

    /** The thing that it happened to: the id of its stream. */
    String subject();

    /** The key of the unit that the thing belonged to at receipt; empty for what concerns the platform itself. */
    String unit();

    /** When it was entered into the register, by the one who entered it. */
    Instant registeredAt();
}
