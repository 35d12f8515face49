package qms.processes.unitdescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;
import static qms.service.ServiceUnderTest.UNIT;
import static qms.service.Told.act;
import static qms.service.Told.done;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.identity.Role;

/** The year of a unit description as its people live it: written and followed up in the unit, answered by the department (life cycle 5.11). */
class UnitDescriptionStoryTest {

    private final Caller manager = TheService.running().as(Role.UNIT_MANAGER, UNIT);
    private final Caller department = TheService.running().as(Role.DEPARTMENT_MANAGER, BOARD);

    @Test
    void a_unit_describes_its_year_and_follows_it_up_until_the_department_locks_it() {
        Answer draft = manager.post("/api/unit-descriptions", """
                {'unit':'bjorken','year':2024,'sections':[{'key':'SELF_CHECKS','title':'Egenkontroller',
                 'text':'Varje tertial.','responsible':'Enhetschef'}]}""");
        String at = draft.location();
        assertThat(draft.at("/status")).isEqualTo("DRAFT");
        done(manager, at, "/adoption", "{}");

        assertThat(state(at, "2024-04-30", 0)).isEqualTo("NOT_DUE");
        assertThat(state(at, "2024-05-02", 0)).isEqualTo("DUE");
        assertThat(state(at, "2024-07-01", 0)).isEqualTo("MISSING");

        done(manager, at, "/follow-ups", followUp("'DEVIATES','text':'Tre av fyra gjordes.'"));
        String which = "{'section':'SELF_CHECKS','period':'T1'}";
        assertThat(act(manager, at, "/follow-ups/acceptance", which).status()).isEqualTo(403);
        done(
                department,
                at,
                "/follow-ups/return",
                "{'section':'SELF_CHECKS','period':'T1','reason':'Vilken uteblev?'}");
        assertThat(state(at, "", 0)).isEqualTo("RETURNED");
        done(manager, at, "/follow-ups", followUp("'REFERENCE','reference':'Internkontrollplan 2024'"));
        assertThat(done(department, at, "/follow-ups/acceptance", which).at("/sections/0/periods/0/state"))
                .isEqualTo("ACCEPTED");

        assertThat(act(manager, at, "/locking", "{}").status()).isEqualTo(403);
        Answer locked = done(department, at, "/locking", "{}");
        assertThat(locked.at("/sections/0/periods/0/state")).isEqualTo("LOCKED");
        assertThat(locked.at("/sections/0/periods/1/state")).isEqualTo("MISSING");
        assertThat(act(manager, at, "/follow-ups", followUp("'AS_PLANNED'")).code())
                .isEqualTo("DESCRIPTION_LOCKED");
        Answer corrected = done(
                department,
                at,
                "/follow-ups/correction",
                "{'section':'SELF_CHECKS','period':'T2','text':'Alla fyra.','reason':'Kom bort vid flytten.'}");
        assertThat(corrected.at("/sections/0/followUps/2/correction")).isEqualTo("true");
        assertThat(corrected.at("/sections/0/periods/1/state")).isEqualTo("MISSING");
    }

    private static String followUp(String assessment) {
        return "{'section':'SELF_CHECKS','period':'T1','lateReason':'Ny chef.','assessment':" + assessment + "}";
    }

    private String state(String at, String on, int period) {
        return manager.get(at + "?on=" + on).at("/sections/0/periods/" + period + "/state");
    }
}
