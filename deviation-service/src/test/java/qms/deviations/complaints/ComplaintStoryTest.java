package qms.deviations.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.UNIT;
import static qms.service.Told.act;
import static qms.service.Told.done;
import static qms.service.Told.made;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** A complaint from the call that somebody takes to the answer, and once more, by those who do it. */
class ComplaintStoryTest {

    private final ServiceUnderTest service = TheService.running();
    private final Caller employee = service.as("p-took-the-call", Role.EMPLOYEE, UNIT);
    private final Caller investigator = service.as("p-utredare", Role.EMPLOYEE, ServiceUnderTest.OTHER_UNIT);
    private final Caller manager = service.as(Role.UNIT_MANAGER, UNIT);

    @Test
    void a_complaint_is_registered_investigated_judged_answered_closed_and_taken_up_again() {
        String at = made(employee, "/api/complaints", """
                {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
                 'source':'RELATIVE','categories':['TREATMENT'],'description':'Ingen ringde om det inställda besöket.',
                 'complainant':{'name':'Testperson Karin','contact':'070-000 00 00'},'feedbackWanted':true}""").location();
        assertThat(employee.get(at).at("/state")).isEqualTo("REGISTERED");
        assertThat(act(employee, at, "/decision", judgement()).status()).isEqualTo(403);

        done(manager, at, "/acknowledgement", "{'channel':'PHONE'}");
        assertThat(investigator.get(at).status()).isEqualTo(404);
        done(manager, at, "/investigation", "{'investigator':'p-utredare'}");
        done(investigator, at, "/notes", "{'text':'Körlistan visar att besöket ströks.'}");
        assertThat(act(investigator, at, "/closing", "{}").status()).isEqualTo(403);

        Answer judged = done(manager, at, "/decision", judgement());
        assertThat(judged.at("/decidedBy")).isEqualTo("p-UNIT_MANAGER");
        done(manager, at, "/no-action", "{'reason':'Rutinen finns och har gåtts igenom.'}");
        assertThat(act(manager, at, "/closing", "{}").code()).isEqualTo("COMPLAINT_FEEDBACK_MISSING");
        done(manager, at, "/feedback", "{'channel':'PHONE','content':'Vi bad om ursäkt och berättade varför.'}");
        assertThat(done(manager, at, "/closing", "{}").at("/state")).isEqualTo("CLOSED");
        assertThat(act(manager, at, "/decision", judgement()).code()).isEqualTo("COMPLAINT_CLOSED");

        assertThat(done(manager, at, "/reopening", "{'reason':'Det hände igen.'}")
                        .at("/state"))
                .isEqualTo("REOPENED");
        assertThat(act(manager, at, "/closing", "{}").code()).isEqualTo("COMPLAINT_NOT_DECIDED");
        done(manager, at, "/investigation", "{}");
        done(manager, at, "/decision", judgement());
        done(manager, at, "/no-action", "{'reason':'Ny körlista är införd.'}");
        done(manager, at, "/feedback", "{'channel':'LETTER','content':'Vi har ändrat körlistan.'}");
        Answer closed = done(manager, at, "/closing", "{}");
        assertThat(closed.at("/state")).isEqualTo("CLOSED");
        assertThat(closed.at("/reopenedBecause")).isEqualTo("Det hände igen.");
    }

    private static String judgement() {
        return "{'outcome':'JUSTIFIED','deviationFound':true}";
    }
}
