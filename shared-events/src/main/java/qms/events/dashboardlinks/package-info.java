/** Links by which somebody without a login reads a dashboard for a while: that one was made, and that one was taken back. Nothing about persons. */
@NullMarked
package qms.events.dashboardlinks;

import org.jspecify.annotations.NullMarked;
