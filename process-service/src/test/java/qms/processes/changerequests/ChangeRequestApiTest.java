package qms.processes.changerequests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Change requests over HTTP, and each refusal that a client may meet. */
class ChangeRequestApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/change-requests";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','about':{'kind':'SYSTEM'},'title':'Sökningen %d',
                 'description':'Det går inte att hitta rutiner på telefonen.'}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','about':{'kind':'WEATHER'},'title':'','description':'För kallt.'}",
                "about.kind UNKNOWN_CODE",
                "title MISSING");
    }

    @Override
    protected Act act() {
        return new Act("/triage", "{'note':'Går till redaktionen.'}");
    }

    @Test
    void a_request_is_about_something_in_a_unit_that_exists() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("bjorken", "nowhere").replace("SYSTEM", "PROCESS"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT", "about.id MISSING");
    }

    @Test
    void a_request_goes_from_being_submitted_to_being_done_in_order() {
        Answer request = made();
        refused(request, "/acceptance", "{}", "CHANGE_REQUEST_NOT_TRIAGED");
        done(request, "/triage", "{}");
        refused(request, "/triage", "{}", "CHANGE_REQUEST_NOT_NEW");
        refused(request, "/start", "", "CHANGE_REQUEST_NOT_ACCEPTED");
        done(request, "/escalation", "{'reason':'Gäller hela förvaltningen.'}");
        refused(request, "/rejection", "{'reason':'Nej.'}", "STEERING_GROUP_DECIDES");
        refused(request, "/completion", "{'kind':'OTHER','id':'Sökningen'}", "CHANGE_REQUEST_NOT_IN_PROGRESS");
        refused(request, "/confirmation", "{}", "CHANGE_REQUEST_NOT_DONE");
    }

    @Test
    void a_request_is_merged_into_one_that_stands_by_itself() {
        Answer one = made();
        Answer other = made();
        done(one, "/triage", "{}");
        done(other, "/triage", "{}");
        assertThat(act(one, "/merger", "{'into':'" + one.at("/id") + "'}").errors())
                .containsExactly("into CYCLE");
        Answer merged = done(one, "/merger", "{'into':'" + other.at("/id") + "'}");
        assertThat(merged.at("/mergedInto")).isEqualTo(other.at("/id"));
        assertThat(act(other, "/merger", "{'into':'" + one.at("/id") + "'}").errors())
                .containsExactly("into UNKNOWN_REFERENCE");
    }
}
