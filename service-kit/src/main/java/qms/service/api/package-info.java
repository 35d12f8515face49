/**
 * The counter of every service: a controller hands {@link qms.service.api.Desk} a command or an id and gets the answer a client may rely
 * on: 201 with Location and ETag, If-Match before anything else, one effect per Idempotency-Key, and a foreign thing as not found.
 * {@link qms.service.api.Access} says which units the actor may see.
 */
@NullMarked
package qms.service.api;

import org.jspecify.annotations.NullMarked;
