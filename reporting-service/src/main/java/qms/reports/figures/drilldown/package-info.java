/**
 * The cases behind a figure. {@code DrillDowns} is a pure function of what the things of a unit and year have contributed: the same counts that
 * reports sum are named one by one, so that the rows always add up to the figure. Which of them the asker may see is decided last, and what is
 * not shown is said in numbers.
 */
@NullMarked
package qms.reports.figures.drilldown;

import org.jspecify.annotations.NullMarked;
