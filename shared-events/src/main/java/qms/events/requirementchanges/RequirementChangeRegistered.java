package qms.events.requirementchanges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;

/** Recorded when somebody has seen that a law or another requirement changes; {@code unit} is the board or unit that it concerns. */
@EventName("requirement-change.registered")
public record RequirementChangeRegistered(
        RequirementChangeId changeId,
        String unit,
        String title,
        String kind,
        String source,
        LocalDate inForceFrom,
        String summary,
        List<String> qualityCriteria,
        List<String> processes,
        Instant registeredAt)
        implements RequirementChangeEvent {}
