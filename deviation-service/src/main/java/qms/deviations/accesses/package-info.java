/**
 * Who has read which case about persons (LSPU 10 §). That a case is read is recorded by {@link qms.service.api.Desk} before it is shown; here
 * it is told: of a case to whoever answers for it and to whoever the case is about, of a person to whoever checks the log.
 *
 * <p>Read in this order: AccessController and CaseAccessController (what can be asked), CaseAccesses (the list of one case, to hand out),
 * UnusualAccessController, UnusualRules (what is pointed out, by rows of {@code access-rules.json}).
 */
@NullMarked
package qms.deviations.accesses;

import org.jspecify.annotations.NullMarked;
