/**
 * Measures (åtgärder, SOSFS 2011:9 5 kap. 7 §), whatever they came from: proposed, decided, carried out and closed, or rejected, postponed
 * or given up.
 *
 * <p>Read in this order: MeasureController (what can be asked), MeasureCommand (everything that can be asked of a measure), Measure (may
 * it happen, and what follows), {@link qms.events.measures.MeasureEvent} (what happened), MeasureProjection (what is remembered for
 * reading), MeasureView (the document). Measures come in by import as part of a risk's line.
 */
@NullMarked
package qms.risks.measures;

import org.jspecify.annotations.NullMarked;
