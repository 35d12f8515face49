/**
 * The statistics of non-executed decisions (ej verkställda beslut, SoL 34 kap. 3 §), quarter by quarter: {@link
 * qms.reports.figures.nonexecuted.NonExecutedStatistics} is the answer.
 */
@NullMarked
package qms.reports.figures.nonexecuted;

import org.jspecify.annotations.NullMarked;
