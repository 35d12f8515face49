/**
 * Lex Sarah: staff report misconduct or a tangible risk of it; it is investigated, a level is decided, and what is serious is notified to
 * IVO (SoL 27 kap. 2–6 §§, before 2025-07-01 14 kap.; LSS 24 a–g §§). A report (rapport) is internal, a notification (anmälan) goes to IVO.
 *
 * <p>Read in this order: LexSarahController, LexSarahInvestigationController and LexSarahIvoController, LexSarahCommand, LexSarahCase with
 * LexSarahAtIvo and LexSarahRules, {@link qms.events.lexsarah.LexSarahEvent}, LexSarahCaseView with LexSarahHandling and LexSarahIvo; then
 * LexSarahAnswers, LexSarahImport and LexSarahForm.
 */
@NullMarked
package qms.deviations.lexsarah;

import org.jspecify.annotations.NullMarked;
