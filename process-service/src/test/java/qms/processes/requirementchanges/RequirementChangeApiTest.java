package qms.processes.requirementchanges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Changes in what is required over HTTP, and each refusal that a client may meet. */
class RequirementChangeApiTest extends ActsContract {

    private static String process = "";

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/requirement-changes";
    }

    @Override
    protected String body(int number) {
        if (process.isEmpty()) {
            process = process();
        }
        return """
                {'unit':'bjorken','title':'Ny socialtjänstlag %d','kind':'LAW','source':'SoL 2025:400',
                 'inForceFrom':'2025-07-01','summary':'Insatser utan föregående behovsprövning.',
                 'qualityCriteria':['ACCESSIBLE'],'processes':['%s']}""".formatted(number, process);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','title':'Lag','kind':'WHIM','source':'SoL','inForceFrom':'snart','summary':'x'}",
                "kind UNKNOWN_CODE",
                "inForceFrom MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/processes", "{'process':'" + process() + "'}");
    }

    @Test
    void a_process_is_assessed_once_and_adapted_by_a_request() {
        Answer change = made();
        refused(change, "/processes", "{'process':'" + process + "'}", "PROCESS_ALREADY_TOUCHED");
        refused(change, "/adaptation", "{'process':'" + process + "','version':'2'}", "PROCESS_NEEDS_NO_ADAPTATION");
        refused(change, "/no-change", "{'process':'avsluta','reason':'Berörs inte.'}", "PROCESS_NOT_TOUCHED");
        assertThat(act(change, "/change-needed", "{'process':'" + process + "','changeRequest':'none'}")
                        .errors())
                .containsExactly("changeRequest UNKNOWN_REFERENCE");
        String request =
                service().coordinator().post("/api/change-requests", """
                {'unit':'bjorken','about':{'kind':'PROCESS','id':'utreda'},'title':'Ny lag',
                 'description':'Aktiviteten behöver en väg utan behovsprövning.'}""").at("/id");
        done(change, "/change-needed", "{'process':'" + process + "','changeRequest':'" + request + "'}");
        refused(
                change,
                "/no-change",
                "{'process':'" + process + "','reason':'Ändå inte.'}",
                "PROCESS_ALREADY_ASSESSED");
        Answer adapted = done(change, "/adaptation", "{'process':'" + process + "','version':'2'}");
        assertThat(adapted.at("/processes/0/handling")).isEqualTo("ADAPTED");
        assertThat(adapted.at("/processes/0/changeRequest")).isEqualTo(request);
    }

    @Test
    void changes_are_listed_for_the_year_in_which_they_come_into_force() {
        Answer change = made(newBody().replace("2025-07-01", "1980-01-01"));
        Answer listed = service()
                .coordinator()
                .getUntil(path() + "?year=1980", list -> list.at("/total").equals("1"));
        assertThat(listed.at("/items/0/id")).isEqualTo(change.at("/id"));
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("bjorken", "nowhere"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT");
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace(process, "none"))
                        .errors())
                .containsExactly("processes[0] UNKNOWN_REFERENCE");
        assertThat(act(change, "/processes", "{'process':'none'}").errors())
                .containsExactly("process UNKNOWN_REFERENCE");
    }

    private static String process() {
        Answer made = TheService.running()
                .coordinator()
                .post("/api/processes", "{'unit':'bjorken','content':{'name':'Utreda','kind':'CORE','level':'UNIT'}}");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.at("/id");
    }
}
