package qms.deviations.providers;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.platform.Given;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** The rules of form of a provider, the same for a request and for a line of an import. */
@Component
class ProviderRules {

    /** The third digit of a legal person is 2 or more, which no month of birth is. */
    private static final Pattern LEGAL_PERSON = Pattern.compile("\\d\\d[2-9]\\d{3}-?\\d{4}");

    private final Given given;

    ProviderRules(Given given) {
        this.given = given;
    }

    void check(String unit, @Nullable String organisationNumber, List<String> serves, List<FieldProblem> problems) {
        given.unit("unit", unit, problems);
        if (organisationNumber != null
                && !LEGAL_PERSON.matcher(organisationNumber).matches()) {
            problems.add(new FieldProblem(
                    "organisationNumber",
                    FieldCode.MALFORMED,
                    "Ange organisationsnumret för en juridisk person; en enskild firma anges utan nummer."));
        }
        checkServed(serves, problems);
    }

    void checkServed(List<String> serves, List<FieldProblem> problems) {
        for (int i = 0; i < serves.size(); i++) {
            given.unit("serves[" + i + "]", serves.get(i), problems);
        }
    }
}
