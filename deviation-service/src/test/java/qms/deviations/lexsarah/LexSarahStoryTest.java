package qms.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.privacy.Sealer;
import qms.web.identity.Role;

/** A lex Sarah case from the report to IVO and back, over HTTP, each step as the role that takes it. */
class LexSarahStoryTest {

    private static final String REPORT = """
            {'unit':'bjorken','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00',
             'reporter':{'name':'Karin Berg','role':'TRAINEE'},'category':'PROVISION',
             'description':'Nattbesöket uteblev.','affected':[{'description':'Rum 7'},{'description':'Rum 9'}]}""";

    private static final String INVESTIGATION = """
            {'event':'Dörren var låst.','whenAndWhere':'Natten mot den 2 februari.','receipt':'Av enhetschefen den 3 februari.',
             'consequences':[{'person':'1','description':'Höftfraktur.'},{'person':'2','description':'Ingen känd.'}],
             'causes':[{'area':'ROUTINES','primary':true,'description':'Rutinen för nyckeln var okänd.'}],
             'similarBefore':'Nej.','couldHappenAgain':'Ja.','measuresTaken':'Nyckeln är flyttad.','measuresPlanned':'Ny rutin.',
             'proposedLevel':'SERIOUS_MISCONDUCT','proposalReason':'Bestående men.','individualInformed':'INFORMED',
             'representativeInformed':'TO_BE_INFORMED','documentedInPersonFile':true}""";

    private final ServiceUnderTest service = TheService.running();
    private final Caller trainee = service.as("p-story-trainee", Role.EMPLOYEE, "bjorken");
    private final Caller officer = service.as("p-story-officer", Role.LEX_SARAH_OFFICER, "*");
    private final Caller second = service.as("p-story-second-officer", Role.LEX_SARAH_OFFICER, "*");
    private final Caller manager = service.as("p-story-manager", Role.UNIT_MANAGER, "bjorken");
    /** Works at another unit, and sees nothing of Björken but what they investigate. */
    private final Caller investigator =
            service.as("p-story-investigator", Role.UNIT_MANAGER, ServiceUnderTest.OTHER_UNIT);

    @Test
    void a_case_goes_to_ivo_and_comes_back() {
        String it = reported(REPORT).location();
        done(manager, it, "receipt", "{'protection':'Nyckeln hämtades samma natt.'}");
        done(
                officer,
                it,
                "initial-assessment",
                "{'notifyIvo':true,'knownAt':'2026-02-03T09:00:00+01:00','policeReport':false}");
        done(officer, it, "ivo-notification", "{'preliminaryLevel':'SERIOUS_MISCONDUCT'}");
        assertThat(investigator.get(it).status()).isEqualTo(404);
        done(officer, it, "investigator", "{'person':'p-story-investigator'}");
        investigates(it);
        decides(it);
        done(investigator, it, "investigation-sent", "{}");
        done(officer, it, "ivo-case-number", "{'ivoCaseNumber':'3.1.1-04512/2026-1'}");
        closes(it);
        isOpenedAgainByIvo(it);
    }

    private void investigates(String it) {
        Answer lacking = act(investigator, it, "investigation", "{'event':'Dörren var låst.'}");
        assertThat(lacking.errors()).contains("whenAndWhere MISSING", "causes MISSING", "proposedLevel MISSING");
        Caller upload = investigator.seen(investigator.get(it).etag());
        byte[] page = "Nyckelskåpets logg".getBytes(StandardCharsets.UTF_8);
        assertThat(upload.upload(it + "/documents", "logg.txt", page).status()).isEqualTo(200);
        String hash = officer.get(it).at("/documents/0/sha256");
        assertThat(officer.bytes(it + "/documents/" + hash)).isEqualTo(page);
        assertThat(done(investigator, it, "investigation", INVESTIGATION).at("/state"))
                .isEqualTo("INVESTIGATED");
    }

    private void decides(String it) {
        String levels =
                ",'personLevels':[{'person':'1','level':'SERIOUS_MISCONDUCT'},{'person':'2','level':'NO_MISCONDUCT'}]";
        assertThat(act(investigator, it, "decisions", "{'level':'SERIOUS_MISCONDUCT'" + levels + "}")
                        .status())
                .isIn(403, 404);
        Caller both = service.as("p-story-investigator", Role.LEX_SARAH_OFFICER, "*");
        assertThat(act(both, it, "decisions", "{'level':'SERIOUS_MISCONDUCT'" + levels + "}")
                        .code())
                .isEqualTo("LEX_SARAH_CONFLICT_OF_INTEREST");
        Answer decided = done(second, it, "decisions", "{'level':'SERIOUS_MISCONDUCT'" + levels + "}");
        assertThat(decided.at("/state")).isEqualTo("NOTIFIED_IVO");
        assertThat(decided.at("/ivo/notification/contentHash")).hasSize(64);
        Answer own = officer.get(it + "/affected-persons/1");
        assertThat(own.at("/level")).isEqualTo("SERIOUS_MISCONDUCT");
        assertThat(own.body().toString()).contains("Höftfraktur").doesNotContain("Rum 9", "Ingen känd");
    }

    private void closes(String it) {
        String closing = "{'noMeasuresReason':'Rutinen ändrades genast.'}";
        assertThat(act(manager, it, "closing", closing).code()).isEqualTo("LEX_SARAH_NOT_FOLLOWED_UP");
        done(
                manager,
                it,
                "follow-up",
                "{'effect':'EFFECTIVE','judgement':'Ingen har stått utelåst.','lessons':'Nyckeln ska finnas på två ställen.'}");
        assertThat(done(manager, it, "closing", closing).at("/state")).isEqualTo("CLOSED");
    }

    /** Hard case 48; what is sent then has another hash than the notification, which stays as it was. */
    private void isOpenedAgainByIvo(String it) {
        String hash = officer.get(it).at("/ivo/notification/contentHash");
        Answer asked =
                done(officer, it, "ivo-supplement-request", "{'due':'2026-09-01','request':'Loggen för natten.'}");
        assertThat(asked.at("/state")).isEqualTo("IVO_SUPPLEMENT_REQUESTED");
        Answer sent = done(investigator, it, "ivo-supplement", "{'answer':'Loggen bifogas.'}");
        assertThat(sent.at("/ivo/supplements/0/contentHash")).hasSize(64).isNotEqualTo(hash);
        assertThat(sent.at("/ivo/notification/contentHash")).isEqualTo(hash);
        Answer decided = done(officer, it, "ivo-decision", "{'outcome':'NO_FURTHER_ACTION','summary':'Tillräckligt.'}");
        assertThat(decided.at("/ivo/status")).isEqualTo("IVO_DECIDED");
        assertThat(done(manager, it, "closing", "{'noMeasuresReason':'Inget återstår.'}")
                        .at("/state"))
                .isEqualTo("CLOSED");
    }

    /** Hard cases 15 and 43. */
    @Test
    void hard_case_43_a_closed_case_that_turns_out_to_be_serious_is_notified_before_it_is_closed_again() {
        String it = investigated();
        done(second, it, "decisions", "{'level':'MISCONDUCT'}");
        done(manager, it, "follow-up", "{'effect':'PARTLY','judgement':'Ja.','lessons':'Ja.'}");
        done(manager, it, "closing", "{'noMeasuresReason':'Inga.'}");
        assertThat(act(second, it, "decisions", "{'level':'SERIOUS_MISCONDUCT'}")
                        .code())
                .isEqualTo("LEX_SARAH_NOTIFICATION_NOT_DECIDED");
        Answer raised = done(second, it, "decisions", "{'level':'SERIOUS_MISCONDUCT','notifyDecided':true}");
        assertThat(raised.at("/state")).isEqualTo("DECIDED");
        assertThat(raised.at("/decisions/1/knownAt")).isNotEmpty();
        assertThat(act(manager, it, "closing", "{}").code()).isEqualTo("LEX_SARAH_NOT_NOTIFIED");
        assertThat(done(officer, it, "ivo-notification", "{}").at("/state")).isEqualTo("NOTIFIED_IVO");
    }

    /** Hard case 47: who has reported stays known when their account has ended. */
    @Test
    void hard_case_47_a_reporter_whose_account_ends_is_still_the_one_who_reported() {
        String it = reported(REPORT).location();
        Caller asDecider = service.as("p-story-trainee", Role.LEX_SARAH_OFFICER, "*");
        assertThat(officer.get(it).at("/reporter/person")).isEqualTo("p-story-trainee");
        done(officer, it, "receipt", "{}");
        done(officer, it, "initial-assessment", "{}");
        done(officer, it, "investigator", "{'person':'p-story-investigator'}");
        done(investigator, it, "investigation", INVESTIGATION);
        assertThat(act(asDecider, it, "decisions", "{'level':'MISCONDUCT'}").code())
                .isEqualTo("LEX_SARAH_CONFLICT_OF_INTEREST");
    }

    /** Hard case 42. */
    @Test
    void hard_case_42_a_declined_report_stays_visible_with_what_it_came_of() {
        String it = reported(REPORT.replace(
                        "'lawArea'", "'origin':{'kind':'DEVIATION','id':'deviation-of-the-declined'},'lawArea'"))
                .location();
        Answer declined = done(officer, it, "decline", "{'reason':'Nyckeln låg kvar.'}");
        assertThat(declined.at("/state")).isEqualTo("DECLINED");
        assertThat(declined.at("/level")).isEqualTo("NO_MISCONDUCT");
        assertThat(declined.at("/origin/id")).isEqualTo("deviation-of-the-declined");
        assertThat(officer.getUntil(
                                "/api/lex-sarah-cases?state=DECLINED&origin=deviation-of-the-declined",
                                list -> list.at("/total").equals("1"))
                        .at("/items/0/declined/reason"))
                .isEqualTo(Sealer.UNOPENED);
        assertThat(officer.get(it).at("/declined/reason")).isEqualTo("Nyckeln låg kvar.");
    }

    /** Hard case 19: of two cases that differ in nothing but the day. */
    @Test
    void hard_case_19_each_step_names_the_law_of_its_day() {
        Answer now = reported(REPORT);
        Answer then = reported(REPORT.replace("2026-02-0", "2024-02-0"));
        assertThat(now.at("/legalBasis/0/step")).isEqualTo("LEX_SARAH_REPORT");
        assertThat(now.body().at("/legalBasis").toString()).contains("27 kap.").doesNotContain("14 kap.");
        assertThat(then.body().at("/legalBasis").toString()).contains("14 kap.").doesNotContain("27 kap.");
    }

    private String investigated() {
        String it = reported(REPORT.replace(",'affected':[{'description':'Rum 7'},{'description':'Rum 9'}]", ""))
                .location();
        done(manager, it, "receipt", "{}");
        done(manager, it, "affected-persons", "{'description':'Rum 7'}");
        done(officer, it, "initial-assessment", "{}");
        done(officer, it, "investigator", "{'person':'p-story-investigator'}");
        done(
                investigator,
                it,
                "investigation",
                INVESTIGATION.replace(",{'person':'2','description':'Ingen känd.'}", ""));
        return it;
    }

    private Answer reported(String report) {
        Answer answer = trainee.post("/api/lex-sarah-cases", report);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer;
    }

    private static Answer act(Caller who, String it, String act, String body) {
        return who.seen(who.get(it).etag()).post(it + "/" + act, body);
    }

    private static Answer done(Caller who, String it, String act, String body) {
        Answer answer = act(who, it, act, body);
        assertThat(answer.status()).as(act + " " + answer.body()).isEqualTo(200);
        return answer;
    }
}
