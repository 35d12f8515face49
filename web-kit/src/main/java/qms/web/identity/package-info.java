/**
 * Who asks: a random person id, roles and units, as the token says. {@link qms.web.identity.Actors} reads them for the request at hand.
 */
@NullMarked
package qms.web.identity;

import org.jspecify.annotations.NullMarked;
