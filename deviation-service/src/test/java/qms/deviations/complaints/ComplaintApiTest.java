package qms.deviations.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

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
        return new Act("/decision", "{'outcome':'JUSTIFIED','deviationFound':true}");
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
        done(complaint, "/decision", "{'outcome':'UNJUSTIFIED','deviationFound':false}");
        done(complaint, "/closing", "{'closedOn':'2026-02-10'}");
        refused(complaint, "/closing", "{}", "COMPLAINT_CLOSED");
        refused(complaint, "/decision", "{'outcome':'JUSTIFIED','deviationFound':true}", "COMPLAINT_CLOSED");
    }

    @Test
    void what_is_sent_on_or_taken_back_is_so_once() {
        Answer complaint = made();
        done(complaint, "/forwarding", "{'forwardedOn':'2026-02-04'}");
        refused(complaint, "/forwarding", "{}", "COMPLAINT_ALREADY_FORWARDED");
        done(complaint, "/rerouting", "{'reroutedTo':'APPEAL','alsoComplaint':true}");
        refused(complaint, "/rerouting", "{'reroutedTo':'APPEAL'}", "COMPLAINT_ALREADY_REROUTED");
        done(complaint, "/withdrawal", "{}");
        refused(complaint, "/withdrawal", "{}", "COMPLAINT_ALREADY_WITHDRAWN");
    }

    @Test
    void a_duplicate_names_another_complaint_that_exists() {
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
    void a_correction_keeps_what_stood_before() {
        Answer complaint = made();
        Answer corrected = done(complaint, "/corrections", "{'reason':'Fel kategori.','categories':['INFORMATION']}");
        assertThat(corrected.at("/categories/0")).isEqualTo("INFORMATION");
        assertThat(corrected.at("/corrections/0/reason")).isEqualTo("Fel kategori.");
    }
}
