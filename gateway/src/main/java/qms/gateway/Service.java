package qms.gateway;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The services behind the door, and the paths that each of them owns. */
enum Service {
    PROCESS(
            "units",
            "taxonomy-values",
            "persons",
            "processes",
            "documents",
            "readings",
            "reading-requirements",
            "gaps",
            "search",
            "unit-descriptions",
            "requirement-changes",
            "collaborations",
            "change-requests",
            "trainings",
            "training-completions",
            "meetings",
            "operations/clock"),
    RISK(
            "risks",
            "risk-analyses",
            "risk-maps",
            "analyses",
            "measures",
            "self-checks",
            "annual-wheel",
            "surveys",
            "plans"),
    DEVIATION(
            "intake",
            "complaints",
            "deviations",
            "lex-sarah-cases",
            "lex-maria-cases",
            "inspections",
            "providers",
            "provider-reviews",
            "non-executed-decisions",
            "incidents",
            "deadlines",
            "deadline-policies",
            "accesses",
            "bundle-key",
            "log-checks",
            "disposals",
            "disposal-policies",
            "legal-provisions"),
    REPORTING(
            "reports",
            "figures",
            "declared-figures",
            "reporting-statements",
            "my-work",
            "ledger",
            "document-jobs",
            "document-templates",
            "written-reports",
            "report-templates",
            "dashboards",
            "dashboard-links",
            "shared",
            "trend-analyses"),
    IDENTITY();

    private final List<String> collections;

    Service(String... collections) {
        this.collections = List.of(collections);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Path patterns, in Spring's notation. */
    String[] paths() {
        if (this == IDENTITY) {
            return new String[] {"/oauth2/**", "/.well-known/**"};
        }
        Stream<String> operations = Stream.of("/api/operations/" + key(), "/api/operations/" + key() + "-service");
        return Stream.concat(collections.stream().map(name -> "/api/" + name), operations)
                .flatMap(path -> Stream.of(path, path + "/**"))
                .toArray(String[]::new);
    }

    /** Those that keep the platform's own events, as opposed to the identity provider. */
    static List<Service> ofTheDomain() {
        return List.of(PROCESS, RISK, DEVIATION, REPORTING);
    }
}
