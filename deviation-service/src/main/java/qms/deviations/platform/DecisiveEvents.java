package qms.deviations.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import qms.service.history.HistoryStep;

/** The events by which something is decided in a case, by their stored names. */
public final class DecisiveEvents {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("lexsarah.assessed", "INITIAL_ASSESSMENT"),
            Map.entry("lexsarah.declined", "DECLINED"),
            Map.entry("lexsarah.level-decided", "LEVEL_DECIDED"),
            Map.entry("lexsarah.notified-to-ivo", "NOTIFIED_TO_IVO"),
            Map.entry("lexsarah.closed", "CLOSED"),
            Map.entry("lexmaria.assessed", "INITIAL_ASSESSMENT"),
            Map.entry("lexmaria.declined", "DECLINED"),
            Map.entry("lexmaria.notification-decided", "NOTIFICATION_DECIDED"),
            Map.entry("lexmaria.notified-to-ivo", "NOTIFIED_TO_IVO"),
            Map.entry("lexmaria.closed", "CLOSED"),
            Map.entry("deviation.triaged", "TRIAGED"),
            Map.entry("deviation.dismissed", "DISMISSED"),
            Map.entry("deviation.assessed", "ASSESSED"),
            Map.entry("deviation.health-care-assessed", "HEALTH_CARE_ASSESSED"),
            Map.entry("deviation.escalated", "ESCALATED"),
            Map.entry("deviation.measures-decided", "MEASURES_DECIDED"),
            Map.entry("deviation.closed", "CLOSED"),
            Map.entry("deviation.reopened", "REOPENED"),
            Map.entry("complaint.rerouted", "REROUTED"),
            Map.entry("complaint.forwarded", "FORWARDED"),
            Map.entry("complaint.decided", "OUTCOME_DECIDED"),
            Map.entry("complaint.no-action-decided", "NO_ACTION_DECIDED"),
            Map.entry("complaint.closed", "CLOSED"),
            Map.entry("complaint.reopened", "REOPENED"));

    private static final Map<String, String> AGAIN =
            Map.of("LEVEL_DECIDED", "RECLASSIFIED", "OUTCOME_DECIDED", "OUTCOME_CHANGED");

    private DecisiveEvents() {}

    /** What was decided in a case, the first first; a level or an outcome that is decided once more is a change of it. */
    public static List<CaseDecision> in(List<HistoryStep> steps) {
        Set<String> before = new HashSet<>();
        List<CaseDecision> decisions = new ArrayList<>();
        for (HistoryStep step : steps) {
            String kind = KINDS.get(step.type());
            if (kind != null) {
                decisions.add(CaseDecision.of(step, before.add(kind) ? kind : AGAIN.getOrDefault(kind, kind)));
            }
        }
        return decisions;
    }
}
