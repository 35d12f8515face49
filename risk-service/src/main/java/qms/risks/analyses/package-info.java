/**
 * Analyses of other kinds than the unit's own risk analysis (SOSFS 2011:9 5 kap. 1 §): of one person's situation at intake, of how a group is put
 * together, before a home visit, of crises (RSA), of the work environment, of internal control (VoR). A unit registers how many it has made on a
 * day; what they say stays where they were made.
 *
 * <p>Read in this order: AnalysisController (what can be asked), AnalysisCommand (everything that can be asked), Analysis (may it happen),
 * {@link qms.events.analyses.AnalysisEvent} (what happened), AnalysisProjection (what is remembered for reading), AnalysisView (the document).
 * AnalysisCount is what a unit has made of a kind in a year.
 */
@NullMarked
package qms.risks.analyses;

import org.jspecify.annotations.NullMarked;
