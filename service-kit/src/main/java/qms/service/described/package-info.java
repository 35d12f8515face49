/**
 * What a service says of itself, asked by the gateway only: its part of the API document, and the refusals it knows besides those of the
 * house. The API document is made by a test from the controllers and committed as {@code openapi/<service>.json}; nothing is worked out
 * at run time.
 */
@NullMarked
package qms.service.described;

import org.jspecify.annotations.NullMarked;
