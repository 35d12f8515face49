/**
 * Lex Sarah: staff report misconduct or a tangible risk of it; it is investigated, a level is decided, and what is serious is notified to
 * IVO (SoL 27 kap. 2–6 §§, before 2025-07-01 14 kap.; LSS 24 a–g §§). A report (rapport) is internal, a notification (anmälan) goes to IVO.
 *
 * <p>Read in this order: LexSarahController, LexSarahCommand, LexSarahCase, {@link qms.events.lexsarah.LexSarahEvent}, LexSarahProjection,
 * LexSarahCaseView; then LexSarahImport and LexSarahForm.
 */
@NullMarked
package qms.deviations.lexsarah;

import org.jspecify.annotations.NullMarked;
