package qms.events.processes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a process says, as one whole.
 *
 * @param number as people call it, such as "2."; several processes may bear the same
 * @param kind CORE (meets a need of the residents) or SUPPORT (makes that possible)
 * @param level UNIT, OVERARCHING or POLICY: who approves it
 * @param parent the process that this one is a part of
 * @param sharedWith units that work in the process, besides the one that owns it
 * @param requirements what it follows from: paragraphs of law, regulations, decisions
 * @param qualityCriteria KNOWLEDGE_BASED, SAFE, INDIVIDUAL, EFFICIENT, EQUAL, ACCESSIBLE
 * @param activities in the order in which they are done
 */
public record ProcessContent(
        @Nullable String number,
        String name,
        String kind,
        String level,
        @Nullable ProcessId parent,
        List<String> sharedWith,
        @Nullable String purpose,
        List<String> requirements,
        List<String> qualityCriteria,
        List<ProcessActivity> activities,
        @Nullable ProcessMap map) {}
