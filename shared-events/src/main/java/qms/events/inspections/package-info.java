/** Inspections and audits by authorities and auditors: what they found, by when they want an answer, what they decided and what was done. */
@NullMarked
package qms.events.inspections;

import org.jspecify.annotations.NullMarked;
