/**
 * In what order cases were dealt with (SOSFS 2011:9 5 kap., 7 kap. 1 §): whether a case kept to the order that law and the board require, and which
 * routes through the life cycle are the common ones, with where the time went. What is required, and which event leads to which state, are rows of
 * {@code case-order.json}.
 *
 * <p>Read in this order: CaseOrder and OrderRule (what is required), OrderCheck (whether it was kept), ConformanceController; then CaseRoute and
 * CaseRouteProjection (the way of one case), CommonRoutes (those of many) and RouteController.
 */
@NullMarked
package qms.deviations.conformance;

import org.jspecify.annotations.NullMarked;
