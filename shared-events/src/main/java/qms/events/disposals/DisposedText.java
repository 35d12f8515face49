package qms.events.disposals;

/**
 * Words that are destroyed alone, while the rest of their case stays.
 *
 * @param number of the event in the case's own stream that holds them, the first being 0
 * @param field of that event, with a dot for what lies within; whatever is sealed in it goes
 */
public record DisposedText(long number, String field) {}
