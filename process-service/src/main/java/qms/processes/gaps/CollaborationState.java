package qms.processes.gaps;

import org.jspecify.annotations.Nullable;

/**
 * What gaps need to know of a collaboration.
 *
 * @param kind INTERNAL or EXTERNAL
 */
record CollaborationState(
        String id, String unit, String kind, @Nullable String process, boolean ended) {

    /** Whether it says how to do what an activity of the process asks for. */
    boolean describes(String asked, ProcessState of) {
        return !ended && kind.equals(asked) && (of.id().equals(process) || (process == null && unit.equals(of.unit())));
    }
}
