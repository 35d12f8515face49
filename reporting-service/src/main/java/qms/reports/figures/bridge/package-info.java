/**
 * Why a figure moved between two moments of knowing, or between two parts of a year. {@code Bridges} sets the contributions at the first beside
 * those at the second; what came and what went is a {@code Move}, {@code Reasons} says of each why, and there is no row for the rest: whatever
 * differs is a case, and every case has its reason. Opening and rows add up to closing because the rows are the difference of the two sets.
 */
@NullMarked
package qms.reports.figures.bridge;

import org.jspecify.annotations.NullMarked;
