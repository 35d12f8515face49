package qms.events.processes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One activity of a process.
 *
 * @param id stays the same from version to version
 * @param who a role, never a name
 * @param documents the ids of the routines and other documents that say how
 * @param collaboration NONE, INTERNAL, EXTERNAL or BOTH
 */
public record ProcessActivity(
        String id,
        String name,
        String who,
        @Nullable String what,
        @Nullable String how,
        List<String> documents,
        String collaboration) {}
