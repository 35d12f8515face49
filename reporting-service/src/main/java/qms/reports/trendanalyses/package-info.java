/**
 * Analyses of patterns and trends (SOSFS 2011:9 5 kap. 6 §): a recorded act, not only charts: planned for a unit and a stretch of days, resting on
 * what was looked at, with conclusions, measures and change requests, and followed up.
 *
 * <p>Read in this order: TrendAnalysisController, TrendAnalysisCommand, TrendAnalysis, {@link
 * qms.events.trendanalyses.TrendAnalysisEvent}, TrendAnalysisProjection, TrendAnalysisView, TrendAnalysisPaper; then TrendAnalysisImport.
 */
@NullMarked
package qms.reports.trendanalyses;

import org.jspecify.annotations.NullMarked;
