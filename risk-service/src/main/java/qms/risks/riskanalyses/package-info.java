/**
 * Risk analyses (SOSFS 2011:9 5 kap. 1 §): a unit goes through its risks every year, and when something changes; a process owner or department
 * manager approves the result, which is then in force, reviewed again and again, and followed by that of the next year.
 *
 * <p>Read in this order: RiskAnalysisController (what can be asked), RiskAnalysisCommand (everything that can be asked of an analysis),
 * RiskAnalysis (may it happen, and what follows), {@link qms.events.riskanalyses.RiskAnalysisEvent} (what happened), RiskAnalysisProjection
 * (what is remembered for reading), RiskAnalysisView (the document). RiskThen is a risk as it stood at a moment, RiskMatrix (asked at
 * RiskMatrixController) the picture of them all, AnalysedRisks reads them from their own streams and takes them over into the next year.
 */
@NullMarked
package qms.risks.riskanalyses;

import org.jspecify.annotations.NullMarked;
