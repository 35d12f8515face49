/**
 * Disposals (gallring): that the words of a case, or some of them, are to be destroyed, who decided so, and that it is done.
 */
@NullMarked
package qms.events.disposals;

import org.jspecify.annotations.NullMarked;
