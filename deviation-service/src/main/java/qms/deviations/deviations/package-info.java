/**
 * Deviations (avvikelser, SOSFS 2011:9 5 kap.): reported by anybody at work in under a minute, then judged, investigated, assessed, mended and
 * followed up by the unit; what may be misconduct or a serious care injury goes on as a lex Sarah or lex Maria case.
 *
 * <p>Read in this order: DeviationController and DeviationOutcomeController (what can be asked), DeviationCommand (everything that can be asked of a deviation), DeviationInvestigation and Deviation
 * (may it happen, and what follows) with Standing and Known (what it knows of itself), {@link qms.events.deviations.DeviationEvent} (what
 * happened), DeviationProjection (what is remembered for reading), DeviationView (the document); then the two workers that stand between it and
 * the lex cases, OnCall, and DeviationImport.
 */
@NullMarked
package qms.deviations.deviations;

import org.jspecify.annotations.NullMarked;
