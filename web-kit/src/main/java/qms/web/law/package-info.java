/**
 * What the steps of a case rest on in law, by the day on which the step was taken: {@link qms.web.law.LegalBasis} is what a case shows,
 * {@link qms.web.law.LegalProvision} one provision with its text where that has been read. The provisions are data, in {@code provisions.json};
 * a change of law is a new provision there and a last day of the old one, never another text under the same key.
 */
@NullMarked
package qms.web.law;

import org.jspecify.annotations.NullMarked;
