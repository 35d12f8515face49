package qms.risks.riskanalyses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.web.Ids;

/** Risk analyses as lines of an import, about imported risks. */
class RiskAnalysisImportTest extends ImportContract {

    private static final String DRAFTED = "{'step':'DRAFTED','on':'2023-11-02'}";
    private static final String INCLUDED = "{'step':'RISK_INCLUDED','on':'2023-11-03','risk':'ra-risk'}";
    private static final String AREA =
            "{'step':'IMPROVEMENT_AREA','on':'2023-11-04','area':'Nätter','source':'Berättelsen 2023, avsnitt 4'}";
    private static final String PRIORITISED =
            "{'step':'PRIORITISED','on':'2023-11-05','risk':'ra-risk','reason':'Larmen.'}";
    private static final String APPROVED = "{'step':'APPROVED','on':'2023-12-01','approver':'DEPARTMENT_MANAGER'}";
    private static final String IN_FORCE = "{'step':'IN_FORCE','on':'2024-01-01'}";
    private static final String REVIEWED = "{'step':'REVIEWED','on':'2024-05-02','finding':'Allt består.'}";
    private static final String REVISED = "{'step':'REVISED','on':'2024-08-02','reason':'Ny lokal.'}";

    RiskAnalysisImportTest() {
        Answer risk = TheService.running().coordinator().importLines("/api/risks", """
                {'externalId':'ra-risk','unit':'bjorken','year':2024,'risk':'Nattbesök uteblir','probability':3,\
                'consequence':4,'assessedOn':'2023-11-20','decision':'MEASURES','measures':[]}
                {'externalId':'ra-late','unit':'bjorken','year':2024,'risk':'Nyckel saknas','probability':2,\
                'consequence':2,'assessedOn':'2024-02-20','decision':'UNDECIDED','measures':[]}
                {'externalId':'ra-other','unit':'granen','year':2024,'risk':'Halka','decision':'UNDECIDED',\
                'measures':[]}""");
        assertThat(risk.problems()).isEmpty();
    }

    @Test
    void a_line_tells_the_whole_way_and_an_approval_keeps_the_values_of_its_day() {
        String late = "{'step':'RISK_INCLUDED','on':'2023-11-03','risk':'ra-late'}";
        String superseded = "{'step':'SUPERSEDED','on':'2025-01-01','by':'ana-next'}";
        String archived = "{'step':'ARCHIVED','on':'2025-02-01','reason':'Ersatt.'}";
        String again = "{'step':'APPROVED','on':'2024-09-01','approver':'PROCESS_OWNER'}";
        assertImported(with("ana-next", DRAFTED));
        assertImported(with(
                "ana-whole",
                String.join(
                        ",",
                        DRAFTED,
                        INCLUDED,
                        late,
                        AREA,
                        PRIORITISED,
                        APPROVED,
                        IN_FORCE,
                        REVIEWED,
                        REVISED,
                        again,
                        superseded,
                        archived)));
        Answer analysis = read("ana-whole");
        assertThat(analysis.at("/status")).isEqualTo("ARCHIVED");
        assertThat(analysis.at("/version")).isEqualTo("2");
        assertThat(analysis.at("/risks/0")).isEqualTo(Ids.derived("risks", "ra-risk"));
        assertThat(analysis.at("/improvementAreas/0/area")).isEqualTo("Nätter");
        assertThat(analysis.at("/priorities/0/reason")).isEqualTo("Larmen.");
        assertThat(analysis.at("/approvals/0/approver")).isEqualTo("DEPARTMENT_MANAGER");
        assertThat(analysis.at("/approvals/0/approvedAt")).isEqualTo("2023-11-30T23:00:00Z");
        assertThat(analysis.body().at("/approvals/0/risks")).hasSize(1);
        assertThat(analysis.at("/approvals/0/risks/0/inherent/value")).isEqualTo("12");
        assertThat(analysis.at("/approvals/1/version")).isEqualTo("2");
        assertThat(analysis.body().at("/approvals/1/risks")).hasSize(2);
        assertThat(analysis.at("/inForceFrom")).isEqualTo("2024-01-01");
        assertThat(analysis.at("/reviews/0/finding")).isEqualTo("Allt består.");
        assertThat(analysis.at("/supersededBy")).isEqualTo(id("ana-next"));
        assertThat(analysis.at("/archivedBecause")).isEqualTo("Ersatt.");
    }

    @Test
    void one_that_goes_on_here_by_hand_takes_no_more_from_a_line() {
        assertImported(with("ana-hand", DRAFTED));
        Caller coordinator = TheService.running().coordinator();
        String risk = "{'risk':'" + Ids.derived("risks", "ra-risk") + "'}";
        Answer included = coordinator.seen(read("ana-hand").etag()).post(path("ana-hand") + "/risks", risk);
        assertThat(included.status()).as(included.body().toString()).isEqualTo(200);
        assertThat(imports(with("ana-hand", DRAFTED)).at("/unchanged")).isEqualTo("1");
        assertThat(imports(with("ana-hand", DRAFTED + "," + INCLUDED)).problems())
                .containsExactly("externalId CONFLICT");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'       | 'unit':'nowhere'      | unit UNKNOWN_UNIT
                'YEARLY'               | 'CHANGE'              | occasion MISSING
                'year':2024            | 'year':1900           | year OUT_OF_RANGE
                2023-11-01             | 2999-11-01            | plannedOn OUT_OF_RANGE
                2023-11-02             | 2023-10-02            | steps[0].on OUT_OF_RANGE
                2024-05-02             | 2999-05-02            | steps[6].on OUT_OF_RANGE
                'ra-risk'              | 'ra-nothing'          | steps[1].risk UNKNOWN_REFERENCE
                'ra-risk'              | 'ra-other'            | steps[1].risk UNKNOWN_REFERENCE
                'year':2024            | 'year':2023           | steps[1].risk UNKNOWN_REFERENCE
                'PRIORITISED'          | 'RISK_INCLUDED'       | steps[3].risk DUPLICATE
                'PRIORITISED'          | 'RISK_INCLUDED'       | steps[3].reason OUT_OF_RANGE
                ,'source':'Berättelsen 2023, avsnitt 4' |  | steps[2].source MISSING
                ,'reason':'Larmen.'    |  | steps[3].reason MISSING
                ,'approver':'DEPARTMENT_MANAGER' |  | steps[4].approver MISSING
                'DEPARTMENT_MANAGER'   | 'EMPLOYEE'            | steps[4].approver UNKNOWN_CODE
                'IN_FORCE'             | 'SUPERSEDED'          | steps[5].by MISSING
                'IN_FORCE'             | 'SUPERSEDED','by':'risk-analyses-wrong' | steps[5].by CYCLE
                'IN_FORCE'             | 'SUPERSEDED','by':'ana-none'  | steps[5].by UNKNOWN_REFERENCE
                ,'finding':'Allt består.' |  | steps[6].finding MISSING
                'finding'              | 'area'                | steps[6].area OUT_OF_RANGE
                """;
    }

    @Override
    protected String fullest(String externalId) {
        return with(externalId, String.join(",", DRAFTED, INCLUDED, AREA, PRIORITISED, APPROVED, IN_FORCE, REVIEWED));
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "risk-analyses";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId, DRAFTED + "," + INCLUDED);
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, DRAFTED + "," + INCLUDED + "," + APPROVED);
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("2023-11-03", "2023-11-04");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;year;kind;plannedOn;steps.step;steps.on;steps.risk
                NAME;bjorken;2024;YEARLY;2023-11-01;DRAFTED;2023-11-02;
                NAME;;;;;RISK_INCLUDED;2023-11-03;ra-risk
                """.replace("NAME", externalId);
    }

    private static String with(String externalId, String steps) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','year':2024,'kind':'YEARLY',"
                + "'plannedOn':'2023-11-01','steps':[" + steps + "]}";
    }
}
