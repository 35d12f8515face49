package qms.reports.trendanalyses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.reports.TheService;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;

class TrendAnalysisImportTest extends ImportContract {

    private static final String STARTED = "{'step':'STARTED','on':'2024-07-05'}";
    private static final String MATERIAL =
            "{'step':'MATERIAL_ADDED','on':'2024-07-06','query':'/api/reports/patterns/bjorken','asOf':'2024-07-01T00:00:00Z',"
                    + "'resultHash':'" + "b".repeat(64) + "'}";
    private static final String CONCLUDED =
            "{'step':'CONCLUDED','on':'2024-07-10','text':'Det var slump.','noActionReason':'Inget avviker.',"
                    + "'role':'UNIT_MANAGER'}";
    private static final String FOLLOWED_UP =
            "{'step':'FOLLOWED_UP','on':'2024-12-10','text':'Lugnt.','role':'UNIT_MANAGER'}";
    private static final String REOPENED = "{'step':'REOPENED','on':'2024-12-20','text':'Nya siffror.'}";
    private static final String WHOLE = String.join(",", STARTED, MATERIAL, CONCLUDED, FOLLOWED_UP, REOPENED);

    @Test
    void a_line_tells_the_whole_way_of_an_analysis() {
        assertImported(with("ta-whole", WHOLE));
        assertThat(read("ta-whole").at("/status")).isEqualTo("REOPENED");
        assertThat(read("ta-whole").at("/conclusion/noActionReason")).isEqualTo("Inget avviker.");
        assertThat(read("ta-whole").at("/material/0/material/query")).isEqualTo("/api/reports/patterns/bjorken");
        assertThat(read("ta-whole").at("/followUp/result")).isEqualTo("Lugnt.");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'   | 'unit':'nowhere'  | unit UNKNOWN_UNIT
                2024-06-30         | 2023-06-30        | to OUT_OF_RANGE
                'plannedOn':'2024-07-01' | 'plannedOn':'2999-07-01' | plannedOn OUT_OF_RANGE
                'on':'2024-07-05'  | 'on':'2024-06-05' | steps[0].on OUT_OF_RANGE
                'STARTED'          | 'DREAMT'          | steps[0].step UNKNOWN_CODE
                '/api/reports/patterns/bjorken' | '/api/dreams' | steps[1].query MALFORMED
                'bbbb              | 'xbbb             | steps[1].resultHash MALFORMED
                ,'role':'UNIT_MANAGER'},{'step':'FOLLOWED |},{'step':'FOLLOWED | steps[2].role MISSING
                'noActionReason':'Inget avviker.' | 'measures':['ta-nothing'] | steps[2].measures[0] UNKNOWN_REFERENCE
                'Inget avviker.'   | 'Inget avviker.','changeRequests':['ta-nothing'] | steps[2].changeRequests[0] UNKNOWN_REFERENCE
                ,'text':'Lugnt.'   |  | steps[3].text MISSING
                'text':'Nya siffror.' | 'text':'Nya.','noActionReason':'Nej.' | steps[4].noActionReason OUT_OF_RANGE
                """;
    }

    @Override
    protected String fullest(String externalId) {
        return with(externalId, WHOLE);
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "trend-analyses";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId, STARTED);
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, STARTED + "," + MATERIAL);
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("Halvåret", "Tertialet");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;title;from;to;plannedOn;steps.step;steps.on
                NAME;bjorken;Halvåret;2024-01-01;2024-06-30;2024-07-01;STARTED;2024-07-05
                """.replace("NAME", externalId);
    }

    private static String with(String externalId, String steps) {
        return "{'externalId':'" + externalId
                + "','unit':'bjorken','title':'Halvåret','from':'2024-01-01','to':'2024-06-30',"
                + "'plannedOn':'2024-07-01','steps':[" + steps + "]}";
    }
}
