/**
 * Lex Maria: staff report an event in health care that caused, or could have caused, a care injury; MAS or MAR judge how serious it is, the
 * event is analysed, and what is serious is notified to IVO (PSL 3 kap. 3 and 5 §§). The patient is told (8 §). What is found to be no lex Maria
 * is declined with a reason, and the deviation that it came from goes on.
 *
 * <p>Read in this order: LexMariaController, LexMariaToldController, LexMariaCommand, LexMariaInvestigation, LexMariaCase, {@link qms.events.lexmaria.LexMariaEvent}, LexMariaProjection,
 * LexMariaView; then LexMariaWords, LexMariaLaw, LexMariaImport.
 */
@NullMarked
package qms.deviations.lexmaria;

import org.jspecify.annotations.NullMarked;
