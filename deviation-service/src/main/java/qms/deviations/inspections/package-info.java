/**
 * Inspections and audits from outside: who comes (IVO, DO, the auditors, the environment office …), what they find, by when they want an answer,
 * what they decide, and what is done about it.
 *
 * <p>Read in this order: InspectionController, InspectionCommand, Inspection, {@link qms.events.inspections.InspectionEvent},
 * InspectionProjection, InspectionView, InspectionDetails; then InspectionImport.
 */
@NullMarked
package qms.deviations.inspections;

import org.jspecify.annotations.NullMarked;
