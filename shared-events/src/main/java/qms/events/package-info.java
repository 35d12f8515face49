/**
 * The published language of the platform. A service tells the others only what happened: an event is a record, implements {@link
 * qms.events.QmsEvent} and the sealed interface of its feature, and is stored under the logical name and revision of its {@link
 * qms.events.EventName}. Start with {@link qms.events.EventCatalogue}.
 */
@NullMarked
package qms.events;

import org.jspecify.annotations.NullMarked;
