package qms.deviations.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.web.Ids;

/** Incidents as lines of an import. */
class IncidentImportTest extends ImportContract {

    @Test
    void a_line_tells_which_imported_cases_were_one_event() {
        deviation("in-fall");
        assertImported(with("in-whole", ref("DEVIATION", "in-fall"), ""));
        Answer incident = read("in-whole");
        assertThat(incident.at("/members/0/id")).isEqualTo(Ids.derived("deviations", "in-fall"));
        assertThat(incident.at("/members/0/day")).isEqualTo("2024-02-04");
        String second = with("in-second", ref("DEVIATION", "in-fall"), "");
        assertThat(problemsOf("in-second", second)).containsExactly("cases[0] CONFLICT");
        assertThat(service()
                        .coordinator()
                        .post(
                                "/api/incidents",
                                "{'unit':'bjorken','cases':[%s],'reason':'Samma fall.'}"
                                        .formatted(ref("DEVIATION", Ids.derived("deviations", "in-fall"))))
                        .code())
                .isEqualTo("CASE_IN_ANOTHER_INCIDENT");
    }

    @Test
    void the_cases_of_an_imported_incident_that_was_dissolved_are_free() {
        deviation("in-free");
        String cases = ref("DEVIATION", "in-free");
        assertImported(with("in-gone", cases, ",'dissolved':{'reason':'Två olika fall.','dissolvedOn':'2024-03-01'}"));
        assertThat(read("in-gone").at("/status")).isEqualTo("DISSOLVED");
        assertThat(service()
                        .coordinator()
                        .post(
                                "/api/incidents",
                                "{'unit':'bjorken','cases':[%s],'reason':'Samma fall.'}"
                                        .formatted(ref("DEVIATION", Ids.derived("deviations", "in-free"))))
                        .status())
                .isEqualTo(201);
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'         | 'unit':'nowhere'         | unit UNKNOWN_UNIT
                'openedOn':'2024-02-10'  | 'openedOn':'2999-02-10'  | openedOn OUT_OF_RANGE
                'system':'KIA'           | 'system':null            | cases[0].system MISSING
                'kind':'EXTERNAL'        | 'kind':'COMPLAINT'       | cases[0].id UNKNOWN_REFERENCE
                'linkedOn':'2024-02-12'  | 'linkedOn':'2024-02-01'  | linked[0].linkedOn OUT_OF_RANGE
                'incidents-wrong 2'             | 'incidents-wrong 1'             | linked[0].ref DUPLICATE
                """;
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "incidents";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId, external(externalId + " 1"), "");
    }

    @Override
    protected String extended(String externalId) {
        return with(
                externalId,
                external(externalId + " 1"),
                ",'linked':[{'ref':" + external(externalId + " 2")
                        + ",'reason':'Samma kväll.','linkedOn':'2024-02-12'}]");
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("Samma fall", "Samma larm");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;openedOn;cases.kind;cases.id;cases.system;reason
                NAME;bjorken;2024-02-10;EXTERNAL;NAME 1;KIA;Samma fall.
                """.replace("NAME", externalId);
    }

    private void deviation(String externalId) {
        Answer imported = service().coordinator().importLines("/api/deviations", """
                {'externalId':'%s','unit':'bjorken','occurredAt':'2024-02-03T20:30:00+01:00','reportedAt':'2024-02-04T07:00:00+01:00','registeredAt':'2024-02-04T08:00:00+01:00','whatHappened':'Ett fall på rummet.','risk':{'probability':2,'severity':3}}""".formatted(externalId));
        assertThat(imported.at("/imported")).as(imported.body().toString()).isEqualTo("1");
    }

    private static String external(String id) {
        return "{'kind':'EXTERNAL','id':'" + id + "','system':'KIA'}";
    }

    private static String ref(String kind, String id) {
        return "{'kind':'" + kind + "','id':'" + id + "'}";
    }

    private static String with(String externalId, String cases, String more) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','openedOn':'2024-02-10','cases':[" + cases
                + "],'reason':'Samma fall.'" + more + "}";
    }
}
