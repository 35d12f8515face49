package qms.risks.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.web.Ids;

/** Measures as lines of an import, whatever they came from. */
class MeasureImportTest extends ImportContract {

    private static final String DECIDED = "{'step':'DECIDED','on':'2024-02-05','due':'2024-06-30'}";
    private static final String POSTPONED =
            "{'step':'POSTPONED','on':'2024-03-01','due':'2024-08-31','note':'Personalbrist.'}";
    private static final String ONGOING = "{'step':'ONGOING','on':'2024-04-01'}";
    private static final String ORIGIN =
            "{'step':'ORIGIN_ADDED','on':'2024-04-02','origin':{'kind':'DEVIATION','id':'A-17'}}";
    private static final String IMPLEMENTED = "{'step':'IMPLEMENTED','on':'2024-08-15'}";
    private static final String EFFECT =
            "{'step':'EFFECT_CHECKED','on':'2024-10-01','effect':'PARTLY','judgedBy':'UNIT_MANAGER','note':'Bättre.'}";
    private static final String INFORMED = "{'step':'STAFF_INFORMED','on':'2024-10-08'}";
    private static final String CLOSED = "{'step':'CLOSED','on':'2024-10-09'}";
    private static final String WHOLE =
            String.join(",", DECIDED, POSTPONED, ONGOING, ORIGIN, IMPLEMENTED, EFFECT, INFORMED, CLOSED);

    MeasureImportTest() {
        Answer risk = TheService.running().coordinator().importLines("/api/risks", """
                {'externalId':'m-risk','unit':'bjorken','year':2024,'risk':'Nattbesök uteblir','decision':'MEASURES',\
                'measures':[{'externalId':'m-of-risk','description':'Nytt larm','status':'ONGOING'}]}""");
        assertThat(risk.problems()).isEmpty();
    }

    @Test
    void a_line_tells_the_whole_way_of_a_measure() {
        assertImported(with("m-whole", WHOLE));
        Answer measure = read("m-whole");
        assertThat(measure.at("/status")).isEqualTo("CLOSED");
        assertThat(measure.at("/externalId")).isEqualTo("m-whole");
        assertThat(measure.at("/origins/0/id")).isEqualTo(Ids.derived("risks", "m-risk"));
        assertThat(measure.at("/origins/1/id")).isEqualTo("A-17");
        assertThat(measure.at("/firstDue")).isEqualTo("2024-06-30");
        assertThat(measure.at("/due")).isEqualTo("2024-08-31");
        assertThat(measure.at("/responsible")).isEqualTo("Enhetschef");
        assertThat(measure.at("/implementedOn")).isEqualTo("2024-08-15");
        assertThat(measure.at("/effect/judgedBy")).isEqualTo("UNIT_MANAGER");
        assertThat(measure.at("/staffInformedOn")).isEqualTo("2024-10-08");
        assertThat(measure.at("/followsUp")).isEqualTo(Ids.derived("measures", "m-of-risk"));
    }

    @Test
    void a_measure_may_have_been_turned_down_or_given_up() {
        assertImported(with("m-down", "{'step':'REJECTED','on':'2024-02-05','note':'För dyr.'}"));
        assertThat(read("m-down").at("/status")).isEqualTo("REJECTED");
        assertThat(read("m-down").at("/reason")).isEqualTo("För dyr.");
        assertImported(with("m-up", DECIDED + ",{'step':'CANCELLED','on':'2024-03-05'}"));
        assertThat(read("m-up").at("/status")).isEqualTo("CANCELLED");
    }

    @Test
    void a_measure_comes_with_its_risk_or_by_itself() {
        String again = line("m-of-risk").replace("'followsUp':'m-of-risk',", "");
        assertThat(imports(again).problems()).containsExactly("externalId CONFLICT");
        assertImported(line("m-alone"));
        Answer risk = TheService.running().coordinator().importLines("/api/risks", """
                {'externalId':'m-risk-2','unit':'bjorken','year':2024,'risk':'Halka','decision':'MEASURES',\
                'measures':[{'externalId':'m-alone','description':'Sand','status':'ONGOING'}]}""");
        assertThat(risk.problems()).containsExactly("measures[0].externalId DUPLICATE");
    }

    @Test
    void one_that_goes_on_here_by_hand_takes_no_more_from_a_line() {
        assertImported(with("m-hand", DECIDED));
        Answer begun =
                TheService.running().coordinator().seen(read("m-hand").etag()).post(path("m-hand") + "/start", "");
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(200);
        assertThat(imports(with("m-hand", DECIDED + "," + ONGOING)).problems()).containsExactly("externalId CONFLICT");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'   | 'unit':'nowhere'  | unit UNKNOWN_UNIT
                'm-risk'           | 'm-nothing'       | origins[0].id UNKNOWN_REFERENCE
                'RISK'             | 'RUMOUR'          | origins[0].kind UNKNOWN_CODE
                'CORRECTIVE'       | 'MAGIC'           | type UNKNOWN_CODE
                'm-of-risk'        | 'm-nothing'       | followsUp UNKNOWN_REFERENCE
                'm-of-risk'        | 'measures-wrong'         | followsUp CYCLE
                2024-01-15         | 2999-01-15        | proposedOn OUT_OF_RANGE
                2024-02-05         | 2024-01-05        | steps[0].on OUT_OF_RANGE
                2024-10-09         | 2999-10-09        | steps[7].on OUT_OF_RANGE
                ,'due':'2024-08-31'|  | steps[1].due MISSING
                'POSTPONED'        | 'REJECTED'        | steps[1].due OUT_OF_RANGE
                'ONGOING','on':'2024-04-01' | 'ONGOING','on':'2024-04-01','note':'Nu' | steps[2].note OUT_OF_RANGE
                'ONGOING','on':'2024-04-01' | 'ONGOING','on':'2024-04-01','responsible':'Chef' | steps[2].responsible OUT_OF_RANGE
                ,'origin':{'kind':'DEVIATION','id':'A-17'} |  | steps[3].origin MISSING
                'DEVIATION'        | 'COMPLAINT'       | steps[3].origin.id UNKNOWN_REFERENCE
                'ORIGIN_ADDED'     | 'ONGOING'         | steps[3].origin OUT_OF_RANGE
                ,'effect':'PARTLY' |  | steps[5].effect MISSING
                ,'judgedBy':'UNIT_MANAGER' |  | steps[5].judgedBy MISSING
                'EFFECT_CHECKED'   | 'REJECTED'        | steps[5].effect OUT_OF_RANGE
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
        return "measures";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId, DECIDED);
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, DECIDED + "," + ONGOING);
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("Ny rutin", "Nytt larm");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;origins.kind;origins.id;description;type;responsible;followsUp;proposedOn;\
                steps.step;steps.on;steps.due
                NAME;bjorken;RISK;m-risk;Ny rutin;CORRECTIVE;Enhetschef;m-of-risk;2024-01-15;\
                DECIDED;2024-02-05;2024-06-30
                """.replace("NAME", externalId);
    }

    private static String with(String externalId, String steps) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','origins':[{'kind':'RISK','id':'m-risk'}],"
                + "'description':'Ny rutin','type':'CORRECTIVE','responsible':'Enhetschef','followsUp':'m-of-risk',"
                + "'proposedOn':'2024-01-15','steps':[" + steps + "]}";
    }
}
