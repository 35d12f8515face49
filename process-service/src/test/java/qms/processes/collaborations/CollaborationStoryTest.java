package qms.processes.collaborations;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.UNIT;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.identity.Role;

/** A collaboration as the unit lives it: described by its representative, evaluated with the process owner, ended by the manager. */
class CollaborationStoryTest {

    private final Caller representative = TheService.running().as(Role.UNIT_REPRESENTATIVE, UNIT);
    private final Caller owner = TheService.running().as(Role.PROCESS_OWNER, UNIT);
    private final Caller manager = TheService.running().as(Role.UNIT_MANAGER, UNIT);

    @Test
    void a_collaboration_is_evaluated_by_the_model_and_ended_only_when_it_is() {
        Answer described = representative.post("/api/collaborations", """
                {'unit':'bjorken','terms':{'kind':'EXTERNAL','partner':'Polisen','forum':'Områdesmöte',
                 'frequency':'Varje månad','consentBasis':'CONSENT','agreement':'Polisöverenskommelse'}}""");
        assertThat(described.status()).as(described.body().toString()).isEqualTo(201);
        String at = described.location();
        Answer evaluated = owner.seen(described.etag())
                .post(
                        at + "/evaluations",
                        "{'works':'Snabba svar','worksNot':'Ingen vikarie','decision':'END','evaluatedOn':'2026-02-01'}");
        assertThat(evaluated.at("/status")).isEqualTo("EVALUATED");
        Answer ended = manager.seen(evaluated.etag())
                .post(at + "/ending", "{'endedOn':'2026-03-31','reason':'Ersatt av ett gemensamt områdesmöte.'}");
        assertThat(ended.at("/status")).isEqualTo("ENDED");
        assertThat(ended.at("/evaluations/0/worksNot")).isEqualTo("Ingen vikarie");
        assertThat(TheService.running().as(Role.EMPLOYEE, UNIT).get(at).status())
                .isEqualTo(200);
    }
}
