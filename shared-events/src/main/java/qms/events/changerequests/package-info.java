/**
 * Change requests (beställningar): what somebody at work wants changed in a process, a document or the management system itself, and what became
 * of it.
 */
@NullMarked
package qms.events.changerequests;

import org.jspecify.annotations.NullMarked;
