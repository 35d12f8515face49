package qms.processes.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.ImportedThings;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.service.Told;
import qms.web.Ids;

/** Meetings as lines of an import. */
class MeetingImportTest extends ImportContract {

    private static final String FIRST = "{'text':'Larmet byts.','changeRequest':'inf-best'}";
    private static final String SECOND = "{'text':'Rutinen läses.'}";

    MeetingImportTest() {
        ImportedThings.bring();
    }

    @Test
    void a_line_tells_what_was_talked_about_and_decided() {
        assertImported(extended("me-whole"));
        Answer meeting = read("me-whole");
        assertThat(meeting.at("/status")).isEqualTo("HELD");
        assertThat(meeting.at("/participants")).isEqualTo("12");
        assertThat(meeting.at("/items/0/about/0/id")).isEqualTo(Ids.derived("processes", ImportedThings.PROCESS));
        assertThat(meeting.at("/items/0/about/1/id")).isEqualTo("A-17");
        assertThat(meeting.at("/decisions/0/changeRequest")).isEqualTo(Ids.derived("change-requests", "inf-best"));
        assertThat(meeting.at("/decisions/1/text")).isEqualTo("Rutinen läses.");
    }

    @Test
    void a_meeting_that_was_taken_back_takes_no_more_decisions() {
        String withdrawn = line("me-back").replaceFirst("}$", ",'withdrawnBecause':'Blev inte av.'}");
        assertImported(withdrawn);
        assertThat(read("me-back").at("/reason")).isEqualTo("Blev inte av.");
        assertThat(imports(withdrawn.replace(FIRST, FIRST + "," + SECOND)).problems())
                .containsExactly("externalId CONFLICT");
        assertImported(line("me-hand"));
        Told.done(TheService.running().coordinator(), path("me-hand"), "/withdrawal", "{'reason':'Fel dag.'}");
        assertThat(imports(extended("me-hand")).problems()).containsExactly("externalId CONFLICT");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'  | 'unit':'nowhere'  | unit UNKNOWN_UNIT
                'APT'             | 'FIKA'            | kind UNKNOWN_CODE
                2024-03-05        | 2999-03-05        | heldOn OUT_OF_RANGE
                'participants':12 | 'participants':-1 | participants OUT_OF_RANGE
                'inf-process'     | 'inf-nothing'     | items[0].about[0].id UNKNOWN_REFERENCE
                'DEVIATION'       | 'COMPLAINT'       | items[0].about[1].id UNKNOWN_REFERENCE
                'inf-best'        | 'inf-nothing'     | decisions[0].changeRequest UNKNOWN_REFERENCE
                'changeRequest'   | 'measure'         | decisions[0].measure UNKNOWN_REFERENCE
                """;
    }

    @Override
    protected String fullest(String externalId) {
        return line(externalId);
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "meetings";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId, FIRST);
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, FIRST + "," + SECOND);
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("12", "13");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;kind;heldOn;participants;items.text;items.about.kind;items.about.id;decisions.text;\
                decisions.changeRequest
                NAME;bjorken;APT;2024-03-05;12;Tryggheten;PROCESS;inf-process;Larmet byts.;inf-best
                NAME;;;;;;DEVIATION;A-17;;
                """.replace("NAME", externalId);
    }

    private static String with(String externalId, String decisions) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','kind':'APT','heldOn':'2024-03-05',"
                + "'participants':12,'items':[{'text':'Tryggheten','about':[{'kind':'PROCESS','id':'inf-process'},"
                + "{'kind':'DEVIATION','id':'A-17'}]}],'decisions':[" + decisions + "]}";
    }
}
