/**
 * Figures that a unit has declared in a text. They stand beside the counted ones, so that a difference is seen and explained.
 *
 * <p>Read in this order: DeclaredFigureController, DeclareFigure, DeclaredFigure, {@link
 * qms.events.declaredfigures.DeclaredFigureEvent}, DeclaredFigureProjection, DeclaredFigureView; then DeclaredFigureImport.
 */
@NullMarked
package qms.reports.declaredfigures;

import org.jspecify.annotations.NullMarked;
