package qms.processes.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.ImportedThings;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.web.Ids;

/** Requirements to read as lines of an import. */
class RequirementImportTest extends ImportContract {

    RequirementImportTest() {
        ImportedThings.bring();
    }

    @Test
    void a_line_tells_who_was_to_read_what_since_when_and_until_when() {
        assertImported(extended("rr-whole"));
        Answer requirement = read("rr-whole");
        assertThat(requirement.at("/status")).isEqualTo("WITHDRAWN");
        assertThat(requirement.at("/document")).isEqualTo(Ids.derived("documents", ImportedThings.DOCUMENT));
        assertThat(requirement.at("/requiredOn")).isEqualTo("2024-02-01");
        assertThat(requirement.at("/withdrawnBecause")).isEqualTo("Ersatt.");
        assertThat(requirement.at("/roles/0")).isEqualTo("EMPLOYEE");
    }

    @Test
    void one_that_was_withdrawn_here_is_not_withdrawn_by_a_line() {
        assertEndedByHand("rr-hand", "/withdrawal", "{'reason':'Ny rutin.'}");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken' | 'unit':'nowhere' | unit UNKNOWN_UNIT
                'inf-dokument'   | 'inf-nothing'    | document UNKNOWN_REFERENCE
                'EMPLOYEE'       | 'GUEST'          | roles[0] UNKNOWN_CODE
                'days':14        | 'days':0         | days OUT_OF_RANGE
                2024-02-01       | 2999-02-01       | requiredOn OUT_OF_RANGE
                2024-09-01       | 2024-01-01       | withdrawn.on OUT_OF_RANGE
                2024-09-01       | 2999-01-01       | withdrawn.on OUT_OF_RANGE
                'Ersatt.'        | ' '              | withdrawn.reason MISSING
                """;
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "reading-requirements";
    }

    @Override
    protected String line(String externalId) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','document':'inf-dokument','roles':['EMPLOYEE'],"
                + "'days':14,'requiredOn':'2024-02-01'}";
    }

    @Override
    protected String extended(String externalId) {
        return line(externalId).replaceFirst("}$", ",'withdrawn':{'on':'2024-09-01','reason':'Ersatt.'}}");
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("14", "21");
    }

    @Override
    protected String table(String externalId) {
        return "externalId;unit;document;roles;days;requiredOn\n" + externalId
                + ";bjorken;inf-dokument;EMPLOYEE;14;2024-02-01\n";
    }
}
