package qms.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Lex Sarah cases over HTTP, and each refusal that a client may meet. */
class LexSarahApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/lex-sarah-cases";
    }

    private static final String SERIOUS = "{'level':'SERIOUS_MISCONDUCT','decidedOn':'2026-02-20'}";

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00',
                 'reporter':{'name':'Karin Berg','role':'EMPLOYEE'},'category':'PROVISION',
                 'description':'Ett nattbesök uteblev, nummer %d.'}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','lawArea':'HSL','occurredOn':'2026-02-30','reportedAt':'2026-02-03T08:30:00Z',"
                        + "'reporter':{'role':'EMPLOYEE'},'category':'PROVISION','description':7}",
                "lawArea UNKNOWN_CODE",
                "occurredOn MALFORMED",
                "reporter.name MISSING",
                "description MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/affected-persons", "{'description':'Den boende på rum 7.'}");
    }

    /** Anybody reports; the cases are not for everybody. */
    @Override
    protected Answer forbidden() {
        return service().as(Role.BOARD_MEMBER, "*").get(path());
    }

    @Test
    void a_report_is_investigated_before_it_is_decided_or_closed() {
        Answer report = made();
        refused(report, "/closing", "{}", "LEX_SARAH_NOT_DECIDED");
        refused(report, "/decisions", SERIOUS, "LEX_SARAH_NOT_INVESTIGATED");
        refused(report, "/ivo-notification", "{}", "LEX_SARAH_PRELIMINARY_LEVEL_MISSING");
        done(report, "/ivo-notification", "{'preliminaryLevel':'SERIOUS_MISCONDUCT'}");
        refused(report, "/ivo-notification", "{}", "LEX_SARAH_ALREADY_NOTIFIED");
    }

    @Test
    void a_declined_report_has_no_level() {
        Answer report = made();
        done(report, "/decline", "{'reason':'Uppenbart inget missförhållande.'}");
        refused(report, "/decline", "{'reason':'Igen.'}", "LEX_SARAH_DECLINED");
        refused(report, "/decisions", SERIOUS, "LEX_SARAH_DECLINED");
    }

    @Test
    void a_private_provider_notifies_for_itself() {
        Answer report = made(newBody().replace("'lawArea'", "'providerInformation':true,'lawArea'"));
        refused(report, "/ivo-notification", "{}", "LEX_SARAH_NOT_OURS_TO_NOTIFY");
    }

    @Test
    void a_measure_is_named_when_there_is_one() {
        assertThat(act(made(), "/measures", "{'measure':'018f0000-0000-7000-8000-00000000ffff'}")
                        .errors())
                .containsExactly("measure UNKNOWN_REFERENCE");
    }

    @Test
    void an_investigation_has_one_primary_cause() {
        Answer report = made();
        String cause = "{'area':'ROUTINES','primary':true,'description':'Okänd rutin.'}";
        done(report, "/receipt", "{}");
        done(report, "/initial-assessment", "{}");
        refused(report, "/investigator", "{'person':'p-nobody'}", "PERSON_UNKNOWN");
        done(report, "/investigator", "{'person':'p-one-cause'}");
        Answer refused = service()
                .as("p-one-cause", Role.EMPLOYEE, "granen")
                .seen(service().coordinator().get(report.location()).etag())
                .post(report.location() + "/investigation", """
                {'event':'x','whenAndWhere':'x','receipt':'x','consequences':[{'person':'1','description':'x'}],
                 'causes':[%s,%s],'similarBefore':'x','couldHappenAgain':'x','measuresTaken':'x','measuresPlanned':'x',
                 'proposedLevel':'MISCONDUCT','proposalReason':'x','individualInformed':'INFORMED',
                 'representativeInformed':'INFORMED','documentedInPersonFile':true}""".formatted(cause, cause));
        assertThat(refused.errors()).containsExactly("causes OUT_OF_RANGE");
    }

    @Test
    void a_day_to_come_is_refused() {
        assertThat(act(made(), "/ivo-notification", "{'notifiedAt':'2199-01-01T00:00:00Z'}")
                        .errors())
                .containsExactly("notifiedAt OUT_OF_RANGE");
    }

    @Test
    void nothing_is_done_about_a_report_before_it_is_made() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("2026-02-02", "2026-02-04"))
                        .errors())
                .containsExactly("occurredOn OUT_OF_RANGE");
        Answer report = made();
        assertThat(act(report, "/corrections", "{'occurredOn':'2026-02-04','reason':'Fel.'}")
                        .errors())
                .containsExactly("occurredOn OUT_OF_RANGE");
        assertThat(act(report, "/receipt", "{'receivedAt':'2026-02-02T20:00:00+01:00'}")
                        .errors())
                .containsExactly("receivedAt OUT_OF_RANGE");
        String before = "{'preliminaryLevel':'SERIOUS_MISCONDUCT','notifiedAt':'2026-02-02T20:00:00+01:00'}";
        assertThat(act(report, "/ivo-notification", before).errors()).containsExactly("notifiedAt OUT_OF_RANGE");
        done(report, "/ivo-notification", before.replace("02T20", "03T20"));
        assertThat(act(report, "/ivo-supplement-request", "{'due':'2026-02-02','request':'Loggen.'}")
                        .errors())
                .containsExactly("due OUT_OF_RANGE");
    }

    @Test
    void what_was_entered_wrongly_is_corrected_and_what_stood_is_in_the_history() {
        Answer report = made();
        assertThat(act(report, "/corrections", "{'reason':'Fel.'}").errors()).containsExactly("category MISSING");
        assertThat(act(report, "/corrections", "{'category':'X','reason':'Fel.'}")
                        .errors())
                .containsExactly("category UNKNOWN_CODE");
        assertThat(act(report, "/corrections", "{'category':'OTHER','reason':'Fel.'}")
                        .errors())
                .containsExactly("otherCategory MISSING");
        assertThat(act(report, "/corrections", "{'occurredOn':'2199-01-01','reason':'Fel.'}")
                        .errors())
                .containsExactly("occurredOn OUT_OF_RANGE");
        done(
                report,
                "/corrections",
                "{'lawArea':'LSS','category':'OTHER','otherCategory':'Nycklar','reason':'Beslut enligt LSS.'}");
        Answer corrected = service().coordinator().get(report.location());
        assertThat(corrected.at("/lawArea")).isEqualTo("LSS");
        assertThat(corrected.at("/otherCategory")).isEqualTo("Nycklar");
        assertThat(corrected.at("/occurredOn")).isEqualTo("2026-02-02");
        assertThat(corrected.at("/corrections/0/reason")).isEqualTo("Beslut enligt LSS.");
        assertThat(corrected.body().at("/legalBasis").toString())
                .contains("LSS")
                .isNotEqualTo(report.body().at("/legalBasis").toString());
    }
}
