/**
 * Links by which somebody without a login reads a dashboard for a while (docs/adr/0031): made by whoever answers for the unit, with a last day
 * and a reason, and taken back at any time. What is behind a link is read in {@code qms.reports.figures.dashboards}.
 *
 * <p>Read in this order: DashboardLinkController, DashboardLinkCommand, DashboardLink, {@link
 * qms.events.dashboardlinks.DashboardLinkEvent}, DashboardLinkProjection, DashboardLinkView; then LinkSecret and LinksOnFile.
 */
@NullMarked
package qms.reports.dashboardlinks;

import org.jspecify.annotations.NullMarked;
