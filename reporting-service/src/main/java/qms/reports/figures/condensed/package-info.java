/**
 * The figures of cases at any size (ADR 0028): what a hundred thousand fact documents say is kept in columns in the memory of each instance, a
 * {@link qms.reports.figures.condensed.Segment} for each unit and month. {@link qms.reports.figures.condensed.CondensedFacts} keeps them as the
 * documents are, {@link qms.reports.figures.condensed.Condensed} is how they stand at a moment and answers what {@link
 * qms.reports.figures.CaseCounts} would have said of all the documents.
 */
@NullMarked
package qms.reports.figures.condensed;

import org.jspecify.annotations.NullMarked;
