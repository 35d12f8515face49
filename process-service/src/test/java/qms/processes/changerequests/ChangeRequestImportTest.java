package qms.processes.changerequests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.ImportedThings;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.service.Told;
import qms.web.Ids;
import qms.web.identity.Role;

/** Change requests as lines of an import, and that they are then requests like any other. */
class ChangeRequestImportTest extends ImportContract {

    private static final String TRIAGED = "{'step':'TRIAGED','on':'2024-03-05','note':'Berör fler.'}";
    private static final String ACCEPTED = "{'step':'ACCEPTED','on':'2024-03-12'}";
    private static final String STARTED = "{'step':'IN_PROGRESS','on':'2024-03-13'}";
    private static final String DONE =
            "{'step':'DONE','on':'2024-05-02','answer':{'kind':'PROCESS','id':'inf-process','version':'3'}}";

    ChangeRequestImportTest() {
        ImportedThings.bring();
    }

    @Test
    void a_line_tells_the_whole_way_of_a_request() {
        assertImported(whole("cr-whole"));
        Answer request = read("cr-whole");
        assertThat(request.at("/status")).isEqualTo("DONE");
        assertThat(request.at("/requester")).isEqualTo(Ids.derived("persons", ImportedThings.PERSON));
        assertThat(request.at("/about/id")).isEqualTo(Ids.derived("documents", ImportedThings.DOCUMENT));
        assertThat(request.at("/origin/id")).isEqualTo("2023:17");
        assertThat(request.at("/answer/id")).isEqualTo(Ids.derived("processes", ImportedThings.PROCESS));
        assertThat(request.at("/registeredAt")).isEqualTo("2024-02-29T23:00:00Z");
        assertThat(request.at("/steps/1/note")).isEqualTo("Berör fler.");
        assertThat(request.at("/steps/4/at")).isEqualTo("2024-05-01T22:00:00Z");
    }

    @Test
    void one_request_may_have_gone_into_another_of_the_file() {
        String merged = with("cr-merged", TRIAGED + ",{'step':'MERGED','on':'2024-03-06','into':'cr-into'}");
        assertThat(imports(merged + "\n" + line("cr-into")).at("/imported")).isEqualTo("2");
        assertThat(read("cr-merged").at("/mergedInto")).isEqualTo(id("cr-into"));
        String away = with(
                "cr-away",
                "{'step':'ESCALATED','on':'2024-03-06','note':'Gäller alla.'},"
                        + "{'step':'REJECTED','on':'2024-03-07','note':'Finns redan.'},{'step':'CONFIRMED','on':'2024-03-08'}");
        assertImported(away);
        assertThat(read("cr-away").at("/steps/2/note")).isEqualTo("Finns redan.");
    }

    @Test
    void a_request_that_goes_on_here_by_hand_takes_no_more_from_a_line() {
        assertImported(line("cr-hand"));
        Caller facilitator = TheService.running().as(Role.PROCESS_FACILITATOR, "bjorken");
        Told.done(facilitator, path("cr-hand"), "/acceptance", "{}");
        assertThat(imports(line("cr-hand")).at("/unchanged")).isEqualTo("1");
        assertThat(imports(with("cr-hand", TRIAGED + "," + STARTED)).problems()).containsExactly("externalId CONFLICT");
    }

    @Test
    void a_step_is_not_put_in_before_one_that_was_imported() {
        assertImported(with("cr-between", TRIAGED + "," + STARTED));
        assertThat(imports(with("cr-between", TRIAGED + "," + ACCEPTED + "," + STARTED))
                        .problems())
                .containsExactly("externalId CONFLICT");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'    | 'unit':'nowhere'     | unit UNKNOWN_UNIT
                'inf-person'        | 'inf-nobody'         | requester UNKNOWN_REFERENCE
                'inf-dokument'      | 'inf-nothing'        | about.id UNKNOWN_REFERENCE
                ,'id':'inf-dokument'|  | about.id MISSING
                'kind':'INSPECTION' | 'kind':'RISK'        | origin.id UNKNOWN_REFERENCE
                'INSPECTION'        | 'RUMOUR'             | origin.kind UNKNOWN_CODE
                2024-03-01          | 2999-03-01           | submittedOn OUT_OF_RANGE
                2024-03-05          | 2024-02-05           | steps[0].on OUT_OF_RANGE
                2024-05-02          | 2999-05-02           | steps[3].on OUT_OF_RANGE
                'ACCEPTED'          | 'TRIAGED'            | steps[1].step DUPLICATE
                'ACCEPTED'          | 'FORGOTTEN'          | steps[1].step UNKNOWN_CODE
                'ACCEPTED'          | 'REJECTED'           | steps[1].note MISSING
                'ACCEPTED'          | 'MERGED'             | steps[1].into MISSING
                '2024-03-12'        | '2024-03-12','into':'inf-best' | steps[1].into OUT_OF_RANGE
                '2024-03-13'        | '2024-03-13','note':'Nu.'      | steps[2].note OUT_OF_RANGE
                'IN_PROGRESS'       | 'CONFIRMED','answer':{'kind':'OTHER','id':'x'} | steps[2].answer OUT_OF_RANGE
                'id':'inf-process'  | 'id':'inf-nothing'   | steps[3].answer.id UNKNOWN_REFERENCE
                'DONE'              | 'MERGED','into':'change-requests-wrong' | steps[3].into CYCLE
                'DONE'              | 'MERGED','into':'cr-none'  | steps[3].into UNKNOWN_REFERENCE
                """;
    }

    @Override
    protected String fullest(String externalId) {
        return whole(externalId);
    }

    @Test
    void what_a_request_led_to_is_said() {
        String done = with("cr-empty", "{'step':'DONE','on':'2024-05-02'}");
        assertThat(problemsOf("cr-empty", done)).containsExactly("steps[0].answer MISSING");
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "change-requests";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId, TRIAGED);
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, TRIAGED + "," + ACCEPTED);
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("Larm saknas", "Larm behövs");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;requester;about.kind;about.id;title;description;origin.kind;origin.id;submittedOn;\
                steps.step;steps.on;steps.note
                NAME;bjorken;inf-person;DOCUMENT;inf-dokument;Larm;Larm saknas.;INSPECTION;2023:17;2024-03-01;\
                TRIAGED;2024-03-05;Berör fler.
                """.replace("NAME", externalId);
    }

    private static String whole(String externalId) {
        return with(externalId, TRIAGED + "," + ACCEPTED + "," + STARTED + "," + DONE);
    }

    private static String with(String externalId, String steps) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','requester':'inf-person','about':"
                + "{'kind':'DOCUMENT','id':'inf-dokument'},'title':'Larm','description':'Larm saknas.','origin':"
                + "{'kind':'INSPECTION','id':'2023:17'},'submittedOn':'2024-03-01','steps':[" + steps + "]}";
    }
}
