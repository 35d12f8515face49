package qms.processes.requirementchanges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.ImportedThings;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.service.Told;
import qms.web.Ids;

/** Changes in what is required as lines of an import. */
class RequirementChangeImportTest extends ImportContract {

    private static final String FIRST =
            "{'step':'CHANGE_NEEDED','process':'inf-process','on':'2024-12-01','changeRequest':'inf-best'}";
    private static final String MORE = FIRST
            + ",{'step':'TOUCHED','process':'inf-process-2','on':'2024-12-02'},"
            + "{'step':'NO_CHANGE','process':'inf-process-2','on':'2024-12-03','reason':'Uppfyller redan.'},"
            + "{'step':'ADAPTED','process':'inf-process','on':'2025-06-01','version':'4'}";

    RequirementChangeImportTest() {
        ImportedThings.bring();
    }

    @Test
    void a_line_tells_what_each_process_made_of_the_change() {
        assertImported(extended("rc-whole"));
        Answer change = read("rc-whole");
        assertThat(change.at("/processes/0/process")).isEqualTo(Ids.derived("processes", ImportedThings.PROCESS));
        assertThat(change.at("/processes/0/handling")).isEqualTo("ADAPTED");
        assertThat(change.at("/processes/1/process")).isEqualTo(Ids.derived("processes", ImportedThings.OTHER_PROCESS));
        assertThat(change.at("/processes/1/handling")).isEqualTo("NO_CHANGE");
        assertThat(change.at("/registeredAt")).isEqualTo("2024-10-31T23:00:00Z");
    }

    @Test
    void one_that_goes_on_here_by_hand_takes_no_more_from_a_line() {
        assertImported(line("rc-hand"));
        String adapted = "{'process':'" + Ids.derived("processes", ImportedThings.PROCESS) + "','version':'4'}";
        Told.done(TheService.running().coordinator(), path("rc-hand"), "/adaptation", adapted);
        assertThat(imports(extended("rc-hand")).problems()).containsExactly("externalId CONFLICT");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'             | 'unit':'nowhere'             | unit UNKNOWN_UNIT
                'LAW'                        | 'RUMOUR'                     | kind UNKNOWN_CODE
                ['inf-process']              | ['inf-nothing']              | processes[0] UNKNOWN_REFERENCE
                2024-11-01                   | 2999-11-01                   | registeredOn OUT_OF_RANGE
                2024-12-01                   | 2024-10-01                   | steps[0].on OUT_OF_RANGE
                2025-06-01                   | 2999-06-01                   | steps[3].on OUT_OF_RANGE
                'inf-best'                   | 'inf-nothing'                | steps[0].changeRequest UNKNOWN_REFERENCE
                ,'changeRequest':'inf-best'  |  | steps[0].changeRequest MISSING
                'TOUCHED','process':'inf-process-2' | 'TOUCHED','process':'inf-process' | steps[1].process DUPLICATE
                'TOUCHED','process':'inf-process-2' | 'TOUCHED','process':'inf-none'    | steps[1].process UNKNOWN_REFERENCE
                'NO_CHANGE','process':'inf-process-2' | 'NO_CHANGE','process':'inf-none' | steps[2].process UNKNOWN_REFERENCE
                'NO_CHANGE'                  | 'TOUCHED'                    | steps[2].reason OUT_OF_RANGE
                ,'version':'4'               |  | steps[3].version MISSING
                """;
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "requirement-changes";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId, FIRST);
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, MORE);
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("2025:400", "2025:401");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;title;kind;source;inForceFrom;summary;qualityCriteria;processes;registeredOn;\
                steps.step;steps.process;steps.on;steps.changeRequest
                NAME;bjorken;Ny SoL;LAW;SFS 2025:400;2025-07-01;Ny lag.;SAFE;inf-process;2024-11-01;\
                CHANGE_NEEDED;inf-process;2024-12-01;inf-best
                """.replace("NAME", externalId);
    }

    private static String with(String externalId, String steps) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','title':'Ny SoL','kind':'LAW',"
                + "'source':'SFS 2025:400','inForceFrom':'2025-07-01','summary':'Ny lag.','qualityCriteria':['SAFE'],"
                + "'processes':['inf-process'],'registeredOn':'2024-11-01','steps':[" + steps + "]}";
    }
}
