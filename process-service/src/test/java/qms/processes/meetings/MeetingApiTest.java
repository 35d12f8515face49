package qms.processes.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Meetings over HTTP, and each refusal that a client may meet. */
class MeetingApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/meetings";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','kind':'APT','heldOn':'2026-02-05','participants':12,
                 'items':[{'text':'Månadens klagomål %d','about':[{'kind':'COMPLAINT','id':'k-1'}]}],
                 'decisions':[{'text':'Andra nattrundan','measure':'m-1'}]}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','kind':'FIKA','heldOn':'2026-02-05','participants':-1}",
                "kind UNKNOWN_CODE",
                "participants OUT_OF_RANGE");
    }

    @Override
    protected Act act() {
        return new Act("/decisions", "{'text':'Ny dörrklocka','measure':'m-2'}");
    }

    @Test
    void a_meeting_was_held_by_a_unit_that_exists_and_its_requests_are_there() {
        assertThat(service()
                        .coordinator()
                        .post(
                                path(),
                                newBody()
                                        .replace("bjorken", "nowhere")
                                        .replace("2026-02-05", "2199-02-05")
                                        .replace("'measure':'m-1'", "'changeRequest':'none'"))
                        .errors())
                .containsExactly(
                        "unit UNKNOWN_UNIT", "heldOn OUT_OF_RANGE", "decisions[0].changeRequest UNKNOWN_REFERENCE");
    }

    @Test
    void a_meeting_that_was_not_held_is_taken_back_and_decides_nothing_more() {
        Answer meeting = made();
        assertThat(done(meeting, "/decisions", "{'text':'Ny dörrklocka'}").at("/decisions/1/text"))
                .isEqualTo("Ny dörrklocka");
        assertThat(act(meeting, "/decisions", "{'text':'Ändra','changeRequest':'none'}")
                        .errors())
                .containsExactly("changeRequest UNKNOWN_REFERENCE");
        done(meeting, "/withdrawal", "{'reason':'Ställdes in.'}");
        refused(meeting, "/decisions", "{'text':'Ny dörrklocka'}", "MEETING_WITHDRAWN");
    }

    @Test
    void the_meetings_of_a_year_are_counted_beside_the_target_and_those_taken_back_are_not() {
        String year = newBody().replace("2026", "1991");
        made(year);
        made(year);
        made(year.replace("APT", "SYSTEM_EVALUATION"));
        Answer withdrawn = made(year);
        done(withdrawn, "/withdrawal", "{'reason':'Ställdes in.'}");
        String counts = path() + "/counts?unit=bjorken&year=1991";
        Answer counted = service()
                .coordinator()
                .getUntil(
                        counts,
                        list -> list.at("/items/0/apt").equals("2")
                                && list.at("/items/0/systemEvaluations").equals("1"));
        assertThat(counted.at("/items/0/apt")).isEqualTo("2");
        assertThat(counted.at("/items/0/aptTarget")).isEqualTo("10");
        assertThat(counted.at("/items/0/systemEvaluations")).isEqualTo("1");
        assertThat(counted.at("/items/0/decisions")).isEqualTo("3");
        assertThat(counted.at("/total")).isEqualTo("1");
    }
}
