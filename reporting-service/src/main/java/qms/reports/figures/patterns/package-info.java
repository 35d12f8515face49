/**
 * Patterns and trends (SOSFS 2011:9 5 kap. 6 §): whether a figure only varies as it always has, or says that something has changed. {@link
 * qms.reports.figures.patterns.Pattern} is the answer for one figure of one unit; {@code Counting} counts each period, {@code Baselines} says
 * which periods belong together, {@code ControlChart} draws the limits from them and {@code Signals} reads what stands out. {@code Comparisons}
 * sets units side by side and {@code Togethers} kinds of cases. None of it guesses: what is too little is said to be.
 */
@NullMarked
package qms.reports.figures.patterns;

import org.jspecify.annotations.NullMarked;
