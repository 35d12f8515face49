/**
 * Non-executed decisions (ej verkställda beslut): the report of each quarter to IVO, the auditors and the council, in figures and without
 * identities (SoL 34 kap. 1–4 §§). The decisions themselves stay in the case system.
 *
 * <p>Read in this order: NonExecutedController, NonExecutedCommand, NonExecutedReport, {@link qms.events.nonexecuted.NonExecutedEvent},
 * NonExecutedProjection, NonExecutedView; then NonExecutedRules, which knows windows and fees by day.
 */
@NullMarked
package qms.deviations.nonexecuted;

import org.jspecify.annotations.NullMarked;
