package qms.deviations.conformance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the order of a case was.
 *
 * @param count how many rules were kept, broken, and so on
 */
record Conformance(String caseId, Map<Result, Long> count, List<Finding> rules) {

    /** How a rule was met. */
    enum Result {
        KEPT,
        BROKEN,
        NOT_YET,
        NOT_APPLICABLE
    }

    /**
     * How one rule was met.
     *
     * @param title what is required, in Swedish
     * @param source who requires it
     * @param events the numbers of the events that show it, in the history of the case
     * @param because in Swedish
     * @param imported whether one of them came with an import: what was done before may not have been told with it
     */
    record Finding(
            String key,
            String title,
            String source,
            Result result,
            List<Long> events,
            String because,
            boolean imported) {}

    static Conformance of(String caseId, List<Finding> findings) {
        return new Conformance(
                caseId,
                findings.stream().collect(Collectors.groupingBy(Finding::result, Collectors.counting())),
                findings);
    }
}
