/**
 * Registers: any list, asked for with {@code ?format=csv} or {@code xlsx}, is answered as a file with all its rows and all its columns. It is the list's own
 * answer, page after page, so that it has the list's filters, order, rights and sealed words, and is nowhere held as a whole.
 */
@NullMarked
package qms.service.registers;

import org.jspecify.annotations.NullMarked;
