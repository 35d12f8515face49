/**
 * How things stand at a glance, for a unit on any level and as known at any moment. {@link qms.reports.figures.dashboards.Dashboard} is the answer,
 * {@code Dashboards} puts it together as a pure function of the organisation and the facts (one class for each group of figures), and {@link
 * qms.reports.figures.dashboards.DashboardReader} fetches those. {@code LiveDashboards} tells whoever listens when one is another than before.
 */
@NullMarked
package qms.reports.figures.dashboards;

import org.jspecify.annotations.NullMarked;
