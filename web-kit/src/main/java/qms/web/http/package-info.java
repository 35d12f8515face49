/**
 * The small print of HTTP that every collection shares: versions as ETags, If-Match, Idempotency-Key, and pages of a list. {@link qms.web.http.PlainAddress}
 * turns away an address that nobody can read.
 */
@NullMarked
package qms.web.http;

import org.jspecify.annotations.NullMarked;
