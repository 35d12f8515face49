/**
 * What each figure means: {@link qms.reports.figures.definitions.Definition} is one, {@link qms.reports.figures.definitions.Definitions} the
 * register of them all, in code, so that a figure cannot be counted without being explained.
 */
@NullMarked
package qms.reports.figures.definitions;

import org.jspecify.annotations.NullMarked;
