/**
 * {@code POST /api/<collection>/import}: history that comes in as lines. A collection says what a line is, what is wrong with it and which
 * events it stands for ({@link qms.service.imports.ImportedCollection}, {@link qms.service.imports.ImportPlan}), most of them on the frame of
 * {@link qms.service.imports.ImportedHistory} and by the rules of {@link qms.service.imports.LineRules}; {@link qms.service.imports.ImportDesk}
 * does the rest. Reading order: {@code ImportDesk} (the whole way of a file), {@code LineReader} and {@code
 * LineParser} (from bytes to lines), {@code Checking} (until no line refers to a rejected one), {@code Storing} (what is new in a line, in one
 * append), {@code Stored} (what the log holds of a line already).
 *
 * <p>Rules of form refuse a line; guards of procedure do not apply, which is why events go straight to the event store. They name their
 * source, and the fingerprint of the piece of the line they came from: so a line that comes again is seen to be the same, to have grown, or to
 * contradict what was stored.
 */
@NullMarked
package qms.service.imports;

import org.jspecify.annotations.NullMarked;
