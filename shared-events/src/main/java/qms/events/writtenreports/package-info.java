/**
 * Written reports (kvalitetsberättelse, tertialrapport, ledningens genomgång, patientsäkerhetsberättelse): who writes which chapter, when the
 * figures were frozen, and what the board decided.
 */
@NullMarked
package qms.events.writtenreports;

import org.jspecify.annotations.NullMarked;
