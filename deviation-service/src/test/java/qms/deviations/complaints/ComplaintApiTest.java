package qms.deviations.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** Complaints and viewpoints over HTTP, and each refusal that a client may meet. */
class ComplaintApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/complaints";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
                 'source':'RELATIVE','categories':['TREATMENT'],'description':'Ett nattbesök uteblev, nummer %d.',
                 'complainant':{'name':'Karin Berg'},'feedbackWanted':true}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','kind':'RANT','receivedAt':'2026-02-03T08:30:00','source':'RELATIVE',"
                        + "'categories':[],'description':' ','feedbackWanted':'yes'}",
                "kind UNKNOWN_CODE",
                "channel MISSING",
                "receivedAt MALFORMED",
                "categories MISSING",
                "description MISSING",
                "feedbackWanted MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/acknowledgement", "{'channel':'PHONE'}");
    }

    /** Anybody may report; the register is not for everybody. */
    @Override
    protected Answer forbidden() {
        return service().as(Role.BOARD_MEMBER, "*").get(path());
    }

    @Test
    void what_does_not_fit_the_organisation_is_told_field_by_field() {
        String body = newBody().replace("bjorken", "nowhere");
        assertThat(service().coordinator().post(path(), body).errors()).containsExactly("unit UNKNOWN_UNIT");
        body = newBody().replace("RELATIVE", "NEIGHBOUR").replace("'TREATMENT'", "'OTHER','NOISE'");
        assertThat(service().coordinator().post(path(), body).errors())
                .containsExactly("source UNKNOWN_CODE", "categories[1] UNKNOWN_CODE", "otherCategory MISSING");
        body = newBody().replace("2026-02-03", "2199-02-03");
        assertThat(service().coordinator().post(path(), body).errors()).containsExactly("receivedAt OUT_OF_RANGE");
    }

    @Test
    void an_employee_reports_about_any_unit_and_reads_what_they_reported() {
        Answer made = service().as(Role.EMPLOYEE, "granen").post(path(), newBody());
        assertThat(made.status()).isEqualTo(201);
        assertThat(service().as(Role.EMPLOYEE, "granen").get(made.location()).status())
                .isEqualTo(200);
        assertThat(service()
                        .as(Role.UNIT_REPRESENTATIVE, "granen")
                        .get(made.location())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_complaint_is_judged_before_it_is_closed_and_then_stays_closed() {
        Answer complaint = made();
        refused(complaint, "/closing", "{}", "COMPLAINT_NOT_DECIDED");
        refused(
                complaint,
                "/decision",
                "{'outcome':'UNJUSTIFIED','deviationFound':false}",
                "COMPLAINT_NOT_INVESTIGATED");
        done(complaint, "/investigation", "{}");
        done(complaint, "/decision", "{'outcome':'UNJUSTIFIED','deviationFound':false}");
        refused(complaint, "/closing", "{}", "COMPLAINT_MEASURES_NOT_DECIDED");
        done(complaint, "/no-action", "{'reason':'Besöket gjordes av en annan grupp.'}");
        refused(complaint, "/closing", "{}", "COMPLAINT_FEEDBACK_MISSING");
        done(complaint, "/feedback", "{'channel':'PHONE','content':'Vi ringde och berättade.'}");
        done(complaint, "/closing", "{'closedOn':'2026-02-10'}");
        refused(complaint, "/closing", "{}", "COMPLAINT_CLOSED");
        refused(complaint, "/decision", "{'outcome':'JUSTIFIED','deviationFound':true}", "COMPLAINT_CLOSED");
        Answer open = done(complaint, "/reopening", "{'reason':'Dottern har nya uppgifter.'}");
        assertThat(open.at("/state")).isEqualTo("REOPENED");
        assertThat(open.at("/reopenedBecause")).isEqualTo("Dottern har nya uppgifter.");
    }

    @Test
    void a_measure_is_named_that_exists() {
        assertThat(act(made(), "/measures", "{'measure':'nowhere'}").errors())
                .containsExactly("measure UNKNOWN_REFERENCE");
        assertThat(act(made(), "/measures", "{'measure':'018f0000-0000-7000-8000-00000000000a'}")
                        .errors())
                .containsExactly("measure UNKNOWN_REFERENCE");
    }

    @Test
    void a_letter_that_came_by_post_is_kept_sealed_and_fetched_through_its_complaint() {
        Answer complaint = made();
        byte[] letter = "Ett brev om ett nattbesök.".getBytes(StandardCharsets.UTF_8);
        Answer attached = service()
                .coordinator()
                .seen(complaint.etag())
                .upload(complaint.location() + "/attachments", "Brev från Karin.txt", letter);
        assertThat(attached.at("/files/0/file/name")).isEqualTo("Brev från Karin.txt");
        String at = complaint.location() + "/attachments/" + attached.at("/files/0/file/sha256");
        assertThat(service().coordinator().bytes(at)).isEqualTo(letter);
        assertThat(service().as(Role.UNIT_MANAGER, "granen").get(at).status()).isEqualTo(404);
    }

    /** Hard case 22: nobody looks into what is said about themselves. */
    @Test
    void hard_case_22_a_manager_who_is_complained_about_neither_investigates_nor_judges() {
        String about = newBody().replace("'feedbackWanted'", "'concernsPerson':'p-UNIT_MANAGER','feedbackWanted'");
        Answer complaint = service().coordinator().post(path(), about);
        Caller manager = service().as(Role.UNIT_MANAGER, "bjorken");
        assertThat(manager.seen(complaint.etag())
                        .post(complaint.location() + "/investigation", "{}")
                        .code())
                .isEqualTo("COMPLAINT_CONFLICT_OF_INTEREST");
        Answer begun = done(complaint, "/investigation", "{}");
        assertThat(manager.seen(begun.etag())
                        .post(complaint.location() + "/decision", "{'outcome':'UNJUSTIFIED','deviationFound':false}")
                        .code())
                .isEqualTo("COMPLAINT_CONFLICT_OF_INTEREST");
    }

    @Test
    void who_investigates_or_is_complained_about_is_in_the_register_of_persons() {
        String about = newBody().replace("'feedbackWanted'", "'concernsPerson':'p-nobody','feedbackWanted'");
        assertThat(service().coordinator().post(path(), about).code()).isEqualTo("PERSON_UNKNOWN");
        Answer complaint = made();
        refused(complaint, "/investigation", "{'investigator':'p-nobody'}", "PERSON_UNKNOWN");
        refused(complaint, "/investigation", "{'investigator':'" + complaint.at("/id") + "'}", "PERSON_UNKNOWN");
        done(complaint, "/investigation", "{'investigator':'p-utredare'}");
    }

    /** Hard case 5: it came through IVO, and a relative wrote it. */
    @Test
    void hard_case_05_the_way_it_came_and_who_said_it_are_two_things() {
        Answer complaint = service().coordinator().post(path(), newBody().replace("PHONE", "IVO"));
        assertThat(complaint.at("/channel")).isEqualTo("IVO");
        assertThat(complaint.at("/source")).isEqualTo("RELATIVE");
    }

    /** Hard case 52. */
    @Test
    void hard_case_52_what_was_on_paper_during_an_outage_says_so_and_keeps_its_own_time() {
        Answer complaint = service()
                .coordinator()
                .post(path(), newBody().replace("'feedbackWanted'", "'enteredAfterOutage':true,'feedbackWanted'"));
        assertThat(complaint.at("/enteredAfterOutage")).isEqualTo("true");
        assertThat(complaint.at("/receivedAt")).isEqualTo("2026-02-03T07:30:00Z");
    }

    @Test
    void the_register_has_a_number_and_a_secrecy_marking() {
        Answer complaint = made();
        assertThat(complaint.at("/registryNumber")).matches("ENSKEDE-\\d{4}-[0-9A-Z]{8}");
        Answer marked = done(
                complaint,
                "/secrecy-marking",
                "{'provision':'26 kap. 1 § OSL','authority':'Stadsdelsnämnden','markedOn':'2026-02-04'}");
        assertThat(marked.at("/secrecy/provision")).isEqualTo("26 kap. 1 § OSL");
    }

    /** Hard case 49: an appeal that looks like a complaint brings the duties of an appeal, and stays linked. */
    @Test
    void hard_case_49_what_is_really_something_else_shows_what_the_law_asks_there() {
        Answer concern = done(
                made(),
                "/rerouting",
                "{'reroutedTo':'CHILD_CONCERN','related':{'kind':'EXTERNAL','id':'SOC 2026-118'}}");
        assertThat(concern.at("/reroutingDuty/due"))
                .isEqualTo(Stockholm.day(Clock.systemUTC().instant()).toString());
        assertThat(concern.at("/reroutingDuty/duty")).contains("omedelbart skydd");
        assertThat(concern.at("/related/id")).isEqualTo("SOC 2026-118");
        assertThat(act(made(), "/rerouting", "{'reroutedTo':'LEX_SARAH','related':{'kind':'LEX_SARAH_CASE','id':'x'}}")
                        .errors())
                .containsExactly("related.id UNKNOWN_REFERENCE");
    }

    @Test
    void each_step_says_which_law_it_rests_on() {
        Answer complaint = made();
        assertThat(complaint.at("/legalBasis/0/step")).isEqualTo("COMPLAINT_REGISTER");
        assertThat(complaint.at("/legalBasis/0/provisions/0/citation")).isNotEmpty();
    }

    @Test
    void what_is_sent_on_or_taken_back_is_so_once() {
        Answer complaint = made();
        Answer sent = done(
                complaint,
                "/forwarding",
                "{'forwardedOn':'2026-02-04','forwardedTo':'Region Stockholm','releasedBy':'CONSENT'}");
        assertThat(sent.at("/forwardedTo")).isEqualTo("Region Stockholm");
        refused(complaint, "/forwarding", "{}", "COMPLAINT_ALREADY_FORWARDED");
        done(complaint, "/rerouting", "{'reroutedTo':'APPEAL','alsoComplaint':true}");
        refused(complaint, "/rerouting", "{'reroutedTo':'APPEAL'}", "COMPLAINT_ALREADY_REROUTED");
        done(complaint, "/withdrawal", "{}");
        refused(complaint, "/withdrawal", "{}", "COMPLAINT_ALREADY_WITHDRAWN");
    }

    /** Hard case 6: the same words in three letters are one case, and the originals are kept. */
    @Test
    void hard_case_06_a_duplicate_names_another_complaint_that_exists() {
        String first = made().at("/id");
        Answer second = made();
        assertThat(act(second, "/duplicate-marking", "{'duplicateOf':'0'}").errors())
                .containsExactly("duplicateOf UNKNOWN_REFERENCE");
        refused(
                second,
                "/duplicate-marking",
                "{'duplicateOf':'" + second.at("/id") + "'}",
                "COMPLAINT_DUPLICATE_OF_ITSELF");
        done(second, "/duplicate-marking", "{'duplicateOf':'" + first + "'}");
        refused(second, "/duplicate-marking", "{'duplicateOf':'" + first + "'}", "COMPLAINT_ALREADY_A_DUPLICATE");
    }

    @Test
    void hard_case_06_two_that_say_the_same_are_not_both_left_out() {
        Answer first = made();
        Answer second = made();
        done(second, "/duplicate-marking", "{'duplicateOf':'" + first.at("/id") + "'}");
        refused(
                first,
                "/duplicate-marking",
                "{'duplicateOf':'" + second.at("/id") + "'}",
                "COMPLAINT_ORIGINAL_IS_A_DUPLICATE");
    }

    @Test
    void nothing_is_done_with_a_complaint_before_it_came_in_or_on_a_day_to_come() {
        Answer complaint = made();
        for (String day : List.of("2026-02-02", "2199-01-01")) {
            assertThat(act(complaint, "/acknowledgement", "{'channel':'PHONE','acknowledgedOn':'" + day + "'}")
                            .errors())
                    .containsExactly("acknowledgedOn OUT_OF_RANGE");
            assertThat(act(complaint, "/withdrawal", "{'withdrawnOn':'" + day + "'}")
                            .errors())
                    .containsExactly("withdrawnOn OUT_OF_RANGE");
            assertThat(act(complaint, "/closing", "{'closedOn':'" + day + "'}").errors())
                    .containsExactly("closedOn OUT_OF_RANGE");
        }
        done(complaint, "/acknowledgement", "{'channel':'PHONE','acknowledgedOn':'2026-02-03'}");
    }

    @Test
    void what_belongs_elsewhere_rests_on_the_law_of_what_it_is() {
        Answer concern = done(made(), "/rerouting", "{'reroutedTo':'CHILD_CONCERN'}");
        assertThat(concern.at("/legalBasis/1/step")).isEqualTo("COMPLAINT_REROUTE");
        Answer report = done(made(), "/rerouting", "{'reroutedTo':'LEX_SARAH'}");
        assertThat(report.at("/legalBasis/1/step")).isEqualTo("LEX_SARAH_REPORT");
        Answer appeal = done(made(), "/rerouting", "{'reroutedTo':'APPEAL'}");
        assertThat(appeal.body().at("/legalBasis").size()).isEqualTo(1);
    }

    @Test
    void a_correction_keeps_what_stood_before() {
        Answer complaint = made();
        Answer corrected = done(complaint, "/corrections", "{'reason':'Fel kategori.','categories':['INFORMATION']}");
        assertThat(corrected.at("/categories/0")).isEqualTo("INFORMATION");
        assertThat(corrected.at("/corrections/0/reason")).isEqualTo("Fel kategori.");
    }

    /** Hard case 46: one wins; the other is told what has happened, not what was written. */
    @Test
    void hard_case_46_of_two_managers_who_save_at_once_the_second_is_told_what_the_first_did() {
        Answer seenByBoth = made();
        Answer first = done(seenByBoth, "/notes", "{'text':'Hemligt.'}");
        Answer second = service()
                .as(Role.UNIT_MANAGER, "bjorken")
                .seen(seenByBoth.etag())
                .post(seenByBoth.location() + "/acknowledgement", "{'channel':'PHONE'}");
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.at("/overtaken/version")).isEqualTo(first.etag());
        assertThat(second.at("/overtaken/changes/0/type")).isEqualTo("complaint.note-added");
        assertThat(second.at("/detail"))
                .isEqualTo("Detta har hänt sedan du läste det: En intern anteckning gjordes i ärendet."
                        + " Läs om och försök igen.");
        assertThat(second.body().toString()).doesNotContain("Hemligt");
        Answer foreign = service()
                .as(Role.UNIT_MANAGER, "granen")
                .seen(seenByBoth.etag())
                .post(seenByBoth.location() + "/acknowledgement", "{'channel':'PHONE'}");
        assertThat(foreign.body().toString()).doesNotContain("note-added").doesNotContain("anteckning");
    }
}
