/**
 * What every door of the platform needs, whichever service stands behind it. {@link qms.web.WebKit} brings all of it into a Spring context;
 * {@link qms.web.Ids} makes identifiers. Then: {@code problems} (how a refusal looks), {@code forms} (how a body is read), {@code policy} (who may do
 * what), {@code identity} (who asks), {@code http} (ETag, Idempotency-Key, pages), {@code time} (periods, calendar, clock), {@code law} (what a step
 * rests on, by date), {@code metrics} (what is counted, and where it is read).
 */
@NullMarked
package qms.web;

import org.jspecify.annotations.NullMarked;
