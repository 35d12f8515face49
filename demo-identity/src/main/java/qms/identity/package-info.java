/**
 * An OAuth 2 provider for trying and testing the platform, never for production: it starts only with {@code
 * qms.demo-identity=true}. Its clients are the demo persons of {@code demo-clients.json}, one per role, and the client of the
 * contract; their secrets are public. A token says who someone is ({@code person}, a random id), in which {@code roles} and for
 * which {@code units}. Read {@link qms.identity.DemoClient}, then {@link qms.identity.TokenIssuing}.
 */
@NullMarked
package qms.identity;

import org.jspecify.annotations.NullMarked;
