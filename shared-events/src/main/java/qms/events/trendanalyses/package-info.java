/**
 * Analyses of patterns and trends (SOSFS 2011:9 5 kap. 6 §): that somebody has looked at the figures together, what they looked at and what they
 * concluded. Nothing about persons.
 */
@NullMarked
package qms.events.trendanalyses;

import org.jspecify.annotations.NullMarked;
