/**
 * Written reports: the quality report (kvalitetsberättelse, SOSFS 2011:9 7 kap. 1 §), tertial reports, the management's review and the
 * patient safety report. Chapters are written by departments; figures and tables stand in them by reference and come from events.
 *
 * <p>Read in this order: WrittenReportController, ChapterController, BoardController, WrittenReportCommand, WrittenReport with Sections, {@link
 * qms.events.writtenreports.WrittenReportEvent}, WrittenReportProjection, WrittenReportView, WrittenReportDetails; then XRay and its rules, and
 * WrittenFigures: what is frozen, certified and counted again.
 */
@NullMarked
package qms.reports.writtenreports;

import org.jspecify.annotations.NullMarked;
