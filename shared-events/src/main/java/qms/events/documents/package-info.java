/**
 * Routines, guidelines, checklists and other documents that say how work is done (SOSFS 2011:9 4 kap.): who approved which version, since when it
 * holds and until when it did.
 */
@NullMarked
package qms.events.documents;

import org.jspecify.annotations.NullMarked;
