/**
 * What has changed for a unit since the last tertial: cases that came late, what they are classed as, risks that moved, checks and follow-ups
 * that are not there, routines that hold anew. {@code TertialChanges} puts the sections together; each is a pure function of facts. Which rows
 * the asker may see is decided last, and what is not shown is said in numbers.
 */
@NullMarked
package qms.reports.figures.changes;

import org.jspecify.annotations.NullMarked;
