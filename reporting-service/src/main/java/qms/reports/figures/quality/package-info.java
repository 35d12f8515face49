/**
 * How the quality work went: the figures of a year (kvalitetsberättelsen) or a tertial, on any level of the organisation. {@link
 * qms.reports.figures.quality.QualityReport} is the answer, {@code QualityReports} puts it together as a pure function of the organisation and
 * the facts; {@code Discrepancies}, {@code ReportingStates} and {@code Comparability} say what the figures alone do not.
 */
@NullMarked
package qms.reports.figures.quality;

import org.jspecify.annotations.NullMarked;
