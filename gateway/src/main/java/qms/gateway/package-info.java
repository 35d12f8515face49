/**
 * The one door of the platform. A request passes, in this order: {@link qms.gateway.IncomingHeaders} (nobody pretends to be the
 * gateway), {@link qms.gateway.PageHeaders} (what a browser may do with the answer), {@link qms.web.http.PlainAddress}, {@link qms.gateway.BodyLimit} and {@link
 * qms.gateway.RateLimit} (nobody floods the house), the security of web-kit (token and policy table), and {@link
 * qms.gateway.Routes}, which sends it on to the service that owns the path. Beside that the gateway answers for the whole:
 * {@link qms.gateway.HealthController}, {@link qms.gateway.ApiDocument} and the pages of {@link qms.gateway.PageController}.
 */
@NullMarked
package qms.gateway;

import org.jspecify.annotations.NullMarked;
