package qms.processes.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.UNIT;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.identity.Role;

/** A workplace meeting as the unit lives it: entered by the manager, read by those who were there. */
class MeetingStoryTest {

    private final Caller manager = TheService.running().as(Role.UNIT_MANAGER, UNIT);
    private final Caller employee = TheService.running().as(Role.EMPLOYEE, UNIT);

    @Test
    void a_workplace_meeting_decides_on_a_change_request_and_is_read_by_the_unit() {
        String apt = "{'unit':'bjorken','kind':'APT','heldOn':'2026-04-02','participants':9,"
                + "'items':[{'text':'Två klagomål om mat','about':[{'kind':'COMPLAINT','id':'k-1'}]}]}";
        assertThat(employee.post("/api/meetings", apt).status()).isEqualTo(403);
        Answer held = manager.post("/api/meetings", apt);
        assertThat(held.status()).as(held.body().toString()).isEqualTo(201);
        String request = employee.post("/api/change-requests", """
                        {'unit':'bjorken','about':{'kind':'DOCUMENT','id':'matsedel'},'title':'Byt kväll',
                         'description':'Middagen behöver serveras senare.'}""").at("/id");
        Answer decided = manager.seen(held.etag())
                .post(held.location() + "/decisions", "{'text':'Middag klockan 18','changeRequest':'" + request + "'}");
        assertThat(decided.status()).as(decided.body().toString()).isEqualTo(200);
        assertThat(employee.get(held.location()).at("/decisions/0/changeRequest"))
                .isEqualTo(request);

        Answer withdrawn =
                manager.seen(decided.etag()).post(held.location() + "/withdrawal", "{'reason':'Hölls en annan dag.'}");
        assertThat(withdrawn.at("/status")).isEqualTo("WITHDRAWN");
    }
}
