/**
 * Reporting-service in two halves: {@code figures}, which owns nothing and only reads events, and report writing, which has aggregates:
 * {@code declaredfigures} and {@code reportingstatements}. Figures never depend on writing.
 */
@NullMarked
package qms.reports;

import org.jspecify.annotations.NullMarked;
