package qms.processes.changerequests;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;
import static qms.service.Told.act;
import static qms.service.Told.done;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.identity.Role;

/** The way of a change request through the hands of its people (life cycle 5.10). */
class ChangeRequestStoryTest {

    private final Caller karin = TheService.running().as("karin", Role.EMPLOYEE, OTHER_UNIT);
    private final Caller colleague = TheService.running().as("sven", Role.EMPLOYEE, OTHER_UNIT);
    private final Caller facilitator = TheService.running().as(Role.PROCESS_FACILITATOR, UNIT);
    private final Caller steeringGroup = TheService.running().as(Role.STEERING_GROUP, BOARD);

    @Test
    void an_employee_asks_for_a_change_and_is_the_one_who_says_that_it_was_made() {
        Answer submitted = karin.post("/api/change-requests", """
                {'unit':'bjorken','about':{'kind':'ACTIVITY','id':'ta-emot'},'title':'Nätter saknas',
                 'description':'Aktiviteten säger inget om nätter.','origin':{'kind':'ANALYSIS','id':'a-1'}}""");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(201);
        String at = submitted.location();
        assertThat(colleague.get(at).status()).isEqualTo(404);
        Answer mine = karin.getUntil(
                "/api/change-requests/mine", list -> !list.at("/total").equals("0"));
        assertThat(mine.at("/items/0/id")).isEqualTo(submitted.at("/id"));
        assertThat(colleague.get("/api/change-requests/mine").at("/total")).isEqualTo("0");

        assertThat(act(karin, at, "/triage", "{}").status()).isEqualTo(403);
        done(facilitator, at, "/triage", "{'note':'Berör fler.'}");
        done(facilitator, at, "/escalation", "{'reason':'Gäller alla avdelningar.'}");
        assertThat(act(facilitator, at, "/acceptance", "{}").code()).isEqualTo("STEERING_GROUP_DECIDES");
        done(steeringGroup, at, "/acceptance", "{'note':'Styrgruppen 2026-04-02, § 4.'}");
        done(facilitator, at, "/start", "");
        done(facilitator, at, "/completion", "{'kind':'PROCESS','id':'p-1','version':'3'}");

        assertThat(act(facilitator, at, "/confirmation", "{}").status()).isIn(403, 404);
        Answer confirmed = done(karin, at, "/confirmation", "{'note':'Precis så.'}");
        assertThat(confirmed.at("/status")).isEqualTo("CONFIRMED");
        assertThat(confirmed.at("/answer/version")).isEqualTo("3");
        assertThat(confirmed.at("/steps/3/note")).isEqualTo("Styrgruppen 2026-04-02, § 4.");
    }
}
