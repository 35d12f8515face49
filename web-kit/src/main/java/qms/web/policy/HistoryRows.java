package qms.web.policy;

import static qms.web.identity.Role.AUDITOR;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows that follow from reading one thing: whoever may read it may read its history and what has changed in it, and the auditor each
 * event as it is stored. A row that is written by hand goes before.
 */
public final class HistoryRows {

    /**
     * What is read one at a time without a stream of its own: units and terms are one stream together, the law is not ours, a
     * dashboard is counted, and an ordered document is gone the day after.
     */
    public static final Set<String> WITHOUT_STREAM =
            Set.of("units", "taxonomy-values", "legal-provisions", "dashboards", "document-jobs");

    private static final Pattern ONE = Pattern.compile("/api/([a-z-]+)/\\{id}");

    private HistoryRows() {}

    static List<PolicyRow> following(List<PolicyRow> written) {
        Set<String> taken = written.stream().map(HistoryRows::route).collect(Collectors.toSet());
        return written.stream()
                .filter(HistoryRows::readsOne)
                .flatMap(HistoryRows::of)
                .filter(row -> !taken.contains(route(row)))
                .toList();
    }

    private static boolean readsOne(PolicyRow row) {
        Matcher one = ONE.matcher(row.path());
        return row.method().equals("GET") && one.matches() && !WITHOUT_STREAM.contains(one.group(1));
    }

    private static Stream<PolicyRow> of(PolicyRow one) {
        return Stream.of(
                new PolicyRow("GET", one.path() + "/history", one.allows()),
                new PolicyRow("GET", one.path() + "/differences", one.allows()),
                new PolicyRow(
                        "GET",
                        one.path() + "/history/{number}/event",
                        Audience.anywhere(AUDITOR).allows()));
    }

    private static String route(PolicyRow row) {
        return row.method() + " " + row.path();
    }
}
