/**
 * The small print of HTTP that every collection shares: versions as ETags, If-Match, Idempotency-Key, and pages of a list.
 */
@NullMarked
package qms.web.http;

import org.jspecify.annotations.NullMarked;
