package qms.deviations.decisions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.deviations.decisions.CaseDocuments.Document;
import qms.deviations.decisions.LinkedCases.LinkedCase;
import qms.deviations.platform.CaseDecision;
import qms.service.access.AccessView;
import qms.service.history.HistoryStep;
import tools.jackson.databind.JsonNode;

/**
 * What was known right before something was decided.
 *
 * @param state the case as its own route would have answered then
 * @param documents the files that the case had then
 * @param readings who had read the case or its files by then, the first first
 * @param decider whether whoever decided had read it
 * @param linkedCases the cases that it was linked to then
 */
record KnownAtDecision(
        CaseDecision decision,
        JsonNode state,
        List<Document> documents,
        List<Reading> readings,
        Decider decider,
        List<LinkedCase> linkedCases) {

    /**
     * That somebody had read it.
     *
     * @param kind OPENED, REPLAYED, EXPORTED, PRINTED, HISTORY or DOCUMENT
     * @param readAt the first time in that hour
     */
    record Reading(String person, List<String> roles, List<String> units, String kind, Instant readAt) {

        static Reading of(AccessView access) {
            return new Reading(access.person(), access.roles(), access.actorUnits(), access.kind(), access.readAt());
        }
    }

    /**
     * Whoever decided.
     *
     * @param person absent where nobody is known to have: an import tells of what was decided elsewhere
     * @param hadOpenedCase whether a reading of the case is on record before
     * @param hadOpenedDocument whether a file of the case was fetched before
     * @param lastReadAt the last reading before
     * @param earlierSteps what they had done in the case themselves before: whoever acts is shown the case
     */
    record Decider(
            @Nullable String person,
            boolean hadOpenedCase,
            boolean hadOpenedDocument,
            @Nullable Instant lastReadAt,
            List<Long> earlierSteps) {

        static Decider of(CaseDecision decision, List<Reading> readings, List<HistoryStep> steps) {
            String person = decision.imported() ? null : decision.actor().person();
            List<Reading> own = readings.stream()
                    .filter(reading -> reading.person().equals(person))
                    .toList();
            return new Decider(
                    person,
                    own.stream().anyMatch(reading -> !reading.kind().equals("DOCUMENT")),
                    own.stream().anyMatch(reading -> reading.kind().equals("DOCUMENT")),
                    own.isEmpty() ? null : own.getLast().readAt(),
                    steps.stream()
                            .filter(step -> step.number() < decision.number())
                            .filter(step ->
                                    person != null && person.equals(step.actor().person()))
                            .map(HistoryStep::number)
                            .toList());
        }
    }
}
