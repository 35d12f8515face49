package qms.reports.figures.patterns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import qms.service.organisation.Taxonomy;

/** What complaints, lex Sarah and deviations are about in common, although each kind of case has categories of its own. */
enum Theme {
    TREATMENT("Bemötande", List.of("TREATMENT"), List.of("TREATMENT"), List.of("TREATMENT")),
    CASE_HANDLING(
            "Handläggning, rättssäkerhet och dokumentation",
            List.of("CASE_HANDLING"),
            List.of("LEGAL_CERTAINTY"),
            List.of("CASE_HANDLING", "DOCUMENTATION")),
    PROVISION(
            "Utförande av insatser",
            List.of("PROVISION"),
            List.of("PROVISION"),
            List.of("PROVISION", "CARE", "MEDICATION", "FALL")),
    ENVIRONMENT(
            "Fysisk miljö, utrustning och teknik",
            List.of("PHYSICAL_ENVIRONMENT", "EQUIPMENT"),
            List.of("ENVIRONMENT_EQUIPMENT_TECHNOLOGY"),
            List.of("ENVIRONMENT_EQUIPMENT_TECHNOLOGY")),
    INFORMATION(
            "Information, samverkan och tillgänglighet",
            List.of("INFORMATION", "COLLABORATION", "ACCESSIBILITY"),
            List.of(),
            List.of("INFORMATION_COLLABORATION")),
    ABUSE(
            "Övergrepp, hot och våld",
            List.of(),
            List.of("PSYCHOLOGICAL_ABUSE", "PHYSICAL_ABUSE", "SEXUAL_ABUSE", "FINANCIAL_ABUSE"),
            List.of("THREATS_VIOLENCE")),
    OTHER("Annat, och egna kategorier", List.of("OTHER"), List.of("OTHER"), List.of("OTHER"));

    private final String label;
    private final List<String> complaints;
    private final List<String> lexSarah;
    private final List<String> deviations;

    Theme(String label, List<String> complaints, List<String> lexSarah, List<String> deviations) {
        this.label = label;
        this.complaints = complaints;
        this.lexSarah = lexSarah;
        this.deviations = deviations;
    }

    String label() {
        return label;
    }

    /** What a category of one kind of case belongs to; a category of a unit's own to the last. */
    static Theme of(Taxonomy taxonomy, String code) {
        Optional<Theme> found = Arrays.stream(values())
                .filter(theme -> theme.codes(taxonomy).contains(code))
                .findFirst();
        return found.orElse(OTHER);
    }

    private List<String> codes(Taxonomy taxonomy) {
        return switch (taxonomy) {
            case COMPLAINT_CATEGORY -> complaints;
            case LEX_SARAH_CATEGORY -> lexSarah;
            case DEVIATION_CATEGORY -> deviations;
            default -> throw new IllegalArgumentException(taxonomy + " are no categories of cases");
        };
    }
}
