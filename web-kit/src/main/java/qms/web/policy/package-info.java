/**
 * Who may do what. {@link qms.web.policy.PolicyTable} is the whole product on one page: route, method, role and relation; what has no row does not
 * exist. {@link qms.web.policy.SecurityConfiguration} enforces route and role at the gateway and in every service; the relation to the thing itself is
 * for the service to judge.
 */
@NullMarked
package qms.web.policy;

import org.jspecify.annotations.NullMarked;
