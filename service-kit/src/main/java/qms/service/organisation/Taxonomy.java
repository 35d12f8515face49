package qms.service.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A set of stable codes with Swedish labels; those that are extendable may get local values for a unit and what is below it. */
public enum Taxonomy {
    COMPLAINT_SOURCE(
            true,
            "SERVICE_USER",
            "Brukare eller vårdnadshavare",
            "RELATIVE",
            "Närstående (anhörig, god man etc.)",
            "RESIDENT",
            "Invånare",
            "OTHER",
            "Annan (t.ex. okänd)",
            "IVO",
            "Inkommit via IVO",
            "EMPLOYEE",
            "Medarbetare",
            "OFFICIAL",
            "Tjänsteperson/annan myndighet"),
    COMPLAINT_CATEGORY(
            true,
            "TREATMENT",
            "Bemötande",
            "CASE_HANDLING",
            "Handläggning",
            "PROVISION",
            "Utförande",
            "ACCESSIBILITY",
            "Tillgänglighet",
            "PHYSICAL_ENVIRONMENT",
            "Fysisk miljö",
            "EQUIPMENT",
            "Utrustning",
            "INFORMATION",
            "Information",
            "COLLABORATION",
            "Samverkan",
            "OTHER",
            "Annat"),
    DEVIATION_CATEGORY(
            false,
            "CARE",
            "Vård och omsorg",
            "MEDICATION",
            "Läkemedel",
            "FALL",
            "Fall",
            "TREATMENT",
            "Bemötande",
            "CASE_HANDLING",
            "Handläggning",
            "DOCUMENTATION",
            "Dokumentation",
            "PROVISION",
            "Utförande av insats",
            "INFORMATION_COLLABORATION",
            "Information och samverkan",
            "ENVIRONMENT_EQUIPMENT_TECHNOLOGY",
            "Fysisk miljö, utrustning eller teknik",
            "THREATS_VIOLENCE",
            "Hot, våld eller övergrepp",
            "OTHER",
            "Annat"),
    DEVIATION_LEGAL_BASIS(false, "SOL", "SoL", "LSS", "LSS", "HSL", "HSL", "INTERNAL", "Internt krav"),
    COMPLAINT_KIND(false, "COMPLAINT", "Klagomål", "VIEWPOINT", "Synpunkt", "PRAISE", "Beröm", "SUGGESTION", "Förslag"),
    LEX_SARAH_CATEGORY(
            true,
            "PSYCHOLOGICAL_ABUSE",
            "Psykiska övergrepp",
            "PHYSICAL_ABUSE",
            "Fysiska övergrepp",
            "TREATMENT",
            "Brister i bemötande",
            "LEGAL_CERTAINTY",
            "Brister i rättssäkerhet vid handläggning och genomförande",
            "PROVISION",
            "Brister i utförande av insats",
            "SEXUAL_ABUSE",
            "Sexuella övergrepp",
            "FINANCIAL_ABUSE",
            "Ekonomiska övergrepp",
            "ENVIRONMENT_EQUIPMENT_TECHNOLOGY",
            "Brister i fysisk miljö, utrustning eller teknik",
            "OTHER",
            "Annat"),
    LEX_SARAH_LEVEL(
            false,
            "UNDECIDED",
            "Inte beslutad",
            "NO_MISCONDUCT",
            "Inget missförhållande",
            "TANGIBLE_RISK_OF_MISCONDUCT",
            "Påtaglig risk för missförhållande",
            "MISCONDUCT",
            "Missförhållande",
            "TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT",
            "Påtaglig risk för allvarligt missförhållande",
            "SERIOUS_MISCONDUCT",
            "Allvarligt missförhållande"),
    RISK_LEVEL(false, "LOW", "Låg", "MEDIUM", "Medium", "CRITICAL", "Kritisk");

    private final boolean extendable;
    private final List<Term> terms;

    Taxonomy(boolean extendable, String... codesAndLabels) {
        this.extendable = extendable;
        Term[] pairs = new Term[codesAndLabels.length / 2];
        Arrays.setAll(pairs, i -> new Term(codesAndLabels[2 * i], codesAndLabels[2 * i + 1]));
        terms = List.of(pairs);
    }

    /** A code and what it is called in Swedish. */
    public record Term(String code, String label) {}

    /** The taxonomy of this name that a unit may add values to, as the import of taxonomy values asks. */
    public static Optional<Taxonomy> extendable(String name) {
        return Arrays.stream(values())
                .filter(Taxonomy::isExtendable)
                .filter(taxonomy -> taxonomy.name().equals(name))
                .findFirst();
    }

    public boolean isExtendable() {
        return extendable;
    }

    /** The standard values in the order that they are shown. */
    public List<Term> terms() {
        return terms;
    }

    public boolean has(String code) {
        return terms.stream().anyMatch(is(code));
    }

    /** The label of a standard value. */
    public Optional<String> label(String code) {
        return terms.stream().filter(is(code)).map(Term::label).findFirst();
    }

    private static Predicate<Term> is(String code) {
        return term -> term.code().equals(code);
    }
}
