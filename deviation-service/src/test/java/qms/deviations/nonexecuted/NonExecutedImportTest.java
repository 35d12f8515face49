package qms.deviations.nonexecuted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.service.Told;

/** Quarterly reports as lines of an import; each test has a year of its own, for a unit has one report for each quarter. */
class NonExecutedImportTest extends ImportContract {

    private static final Map<String, Integer> YEARS = new HashMap<>();
    private static final String FIGURES =
            "'collected':{'collectedOn':'2024-01-08','figures':[{'lawArea':'LSS','decisionType':'CONTACT_PERSON',"
                    + "'state':'NOT_EXECUTED','elapsed':'MONTHS_3_TO_6','count':4}]}";
    private static final String SENT = FIGURES + ",'sentToIvoOn':'2024-01-10','sentToAuditorsOn':'2024-01-09'";

    @Test
    void a_line_tells_the_quarter_from_figures_to_the_council() {
        assertImported(
                with(
                        "ne-whole",
                        SENT
                                + ",'statistics':{'reportedOn':'2024-02-05','registryNumber':'KF 2024/9'},'closedOn':'2024-02-06'"));
        Answer report = read("ne-whole");
        assertThat(report.at("/status")).isEqualTo("CLOSED");
        assertThat(report.at("/total")).isEqualTo("4");
        assertThat(report.at("/days/sentToIvoOn")).isEqualTo("2024-01-10");
        assertThat(report.at("/days/sentToAuditorsOn")).isEqualTo("2024-01-09");
        assertThat(report.at("/registryNumber")).isEqualTo("KF 2024/9");
    }

    @Test
    void a_quarter_that_another_line_or_a_person_has_opened_is_not_opened_again() {
        assertImported(line("ne-first"));
        String other = line("ne-first").replace("'externalId':'ne-first'", "'externalId':'ne-second'");
        assertThat(problemsOf("ne-second", other)).containsExactly("externalId CONFLICT");
        String body = "{'unit':'bjorken','year':" + year("ne-first") + ",'quarter':4}";
        assertThat(service()
                        .coordinator()
                        .post("/api/non-executed-decisions", body)
                        .code())
                .isEqualTo("NON_EXECUTED_QUARTER_TAKEN");
        assertThat(service()
                        .coordinator()
                        .post("/api/non-executed-decisions", body.replace("4}", "3}"))
                        .status())
                .isEqualTo(201);
        assertThat(problemsOf(
                        "ne-third",
                        line("ne-third").replace(year("ne-third") + ",'quarter':4", year("ne-first") + ",'quarter':3")))
                .containsExactly("externalId CONFLICT");
    }

    @Test
    void an_imported_report_goes_on_by_hand() {
        assertImported(with("ne-hand", SENT));
        Told.done(service().coordinator(), path("ne-hand"), "/council-report", "{}");
        assertThat(read("ne-hand").at("/status")).isEqualTo("STATISTICS_TO_COUNCIL");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'             | 'unit':'nowhere'             | unit UNKNOWN_UNIT
                'quarter':4                  | 'quarter':5                  | quarter OUT_OF_RANGE
                'openedOn':'2024-01-02'      | 'openedOn':'2999-01-02'      | openedOn OUT_OF_RANGE
                'collectedOn':'2024-01-08'   | 'collectedOn':'2024-01-01'   | collected.collectedOn OUT_OF_RANGE
                'CONTACT_PERSON'             | 'FRIEND'                     | collected.figures[0].decisionType UNKNOWN_CODE
                'sentToIvoOn':'2024-01-10'   | 'sentToIvoOn':'2024-01-05'   | sentToIvoOn OUT_OF_RANGE
                'sentToAuditorsOn':'2024-01-09' | 'sentToAuditorsOn':'2024-01-05' | sentToAuditorsOn OUT_OF_RANGE
                'reportedOn':'2024-02-05'    | 'reportedOn':'2024-01-05'    | statistics.reportedOn OUT_OF_RANGE
                'closedOn':'2024-02-06'      | 'closedOn':'2024-02-01'      | closedOn OUT_OF_RANGE
                'collected'                  | 'gathered'                   | collected MISSING
                """;
    }

    @Override
    protected String fullest(String externalId) {
        return with(externalId, SENT + ",'statistics':{'reportedOn':'2024-02-05'},'closedOn':'2024-02-06'");
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "non-executed-decisions";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId, FIGURES);
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, SENT);
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("'count':4", "'count':5");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;year;quarter;openedOn;collected.collectedOn;collected.figures.lawArea;\
                collected.figures.decisionType;collected.figures.state;collected.figures.elapsed;collected.figures.count
                %s;bjorken;%s;4;2024-01-02;2024-01-08;LSS;CONTACT_PERSON;NOT_EXECUTED;MONTHS_3_TO_6;4
                """.formatted(externalId, year(externalId));
    }

    private static String with(String externalId, String more) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','year':" + year(externalId)
                + ",'quarter':4,'openedOn':'2024-01-02'," + more + "}";
    }

    private static int year(String externalId) {
        return YEARS.merge(externalId, 2007 + YEARS.size(), (known, next) -> known);
    }
}
