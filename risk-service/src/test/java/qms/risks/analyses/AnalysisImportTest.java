package qms.risks.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;

/** Numbers of analyses as lines of an import. */
class AnalysisImportTest extends ImportContract {

    @Test
    void a_line_tells_how_many_there_were_and_that_it_was_wrong() {
        assertImported(extended("an-whole"));
        Answer analysis = read("an-whole");
        assertThat(analysis.at("/number")).isEqualTo("3");
        assertThat(analysis.at("/withdrawnBecause")).isEqualTo("Räknade två gånger.");
        assertThat(analysis.at("/registeredAt")).isEqualTo("2024-03-04T23:00:00Z");
    }

    @Test
    void what_was_withdrawn_here_is_not_withdrawn_by_a_line() {
        assertImported(line("an-hand"));
        Caller manager = TheService.running().coordinator().seen(read("an-hand").etag());
        assertThat(manager.post(path("an-hand") + "/withdrawal", "{'reason':'Fel.'}")
                        .status())
                .isEqualTo(200);
        assertThat(imports(extended("an-hand")).problems()).containsExactly("externalId CONFLICT");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'      | 'unit':'nowhere' | unit UNKNOWN_UNIT
                'HOME_VISIT'          | 'PICNIC'         | kind UNKNOWN_CODE
                'number':3            | 'number':0       | number OUT_OF_RANGE
                2024-03-05            | 2999-03-05       | performedOn OUT_OF_RANGE
                2024-04-01            | 2024-03-01       | withdrawn.on OUT_OF_RANGE
                2024-04-01            | 2999-03-01       | withdrawn.on OUT_OF_RANGE
                'Räknade två gånger.' | ' '              | withdrawn.reason MISSING
                """;
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "analyses";
    }

    @Override
    protected String line(String externalId) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','kind':'HOME_VISIT','number':3,"
                + "'performedOn':'2024-03-05'}";
    }

    @Override
    protected String extended(String externalId) {
        return line(externalId).replaceFirst("}$", ",'withdrawn':{'on':'2024-04-01','reason':'Räknade två gånger.'}}");
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("'number':3", "'number':4");
    }

    @Override
    protected String table(String externalId) {
        return "externalId;unit;kind;number;performedOn\n" + externalId + ";bjorken;HOME_VISIT;3;2024-03-05\n";
    }
}
