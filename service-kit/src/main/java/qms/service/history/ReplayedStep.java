package qms.service.history;

import tools.jackson.databind.JsonNode;

/** One step of a replay: what happened, and the thing as its own route would have told it right after. */
public record ReplayedStep(HistoryStep step, JsonNode state) {}
