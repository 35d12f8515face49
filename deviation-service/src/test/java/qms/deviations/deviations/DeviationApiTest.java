package qms.deviations.deviations;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Deviations over HTTP, and each refusal that a client may meet. */
class DeviationApiTest extends ActsContract {

    private static final String TRIAGE = "{'legalBases':['SOL'],'category':'MEDICATION','suspectedMisconduct':false}";

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/deviations";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','whatHappened':'Kvällsdosen gavs inte, nummer %d.','occurredAt':'2026-02-03T20:30:00+01:00',
                 'risk':{'probability':2,'severity':3}}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','whatHappened':' ','occurredAt':'2026-02-03','risk':{'probability':5,'severity':0}}",
                "whatHappened MISSING",
                "occurredAt MALFORMED",
                "risk.probability OUT_OF_RANGE",
                "risk.severity OUT_OF_RANGE");
    }

    @Override
    protected Act act() {
        return new Act("/triage", TRIAGE);
    }

    /** Anybody may report; the register is not for everybody. */
    @Override
    protected Answer forbidden() {
        return service().as(Role.BOARD_MEMBER, "*").get(path());
    }

    @Test
    void a_report_needs_three_fields_and_no_others() {
        Answer made =
                made("{'unit':'bjorken','whatHappened':'Ett larm hördes inte.','occurredAt':'2026-02-03T20:30:00Z'}");
        assertThat(made.at("/state")).isEqualTo("REPORTED");
        assertThat(made.at("/reporter")).isEqualTo("p-QUALITY_COORDINATOR");
        assertThat(made.at("/reportedAt")).isEqualTo(made.at("/registeredAt"));
        assertThat(made.at("/discoveredAt")).isEqualTo(made.at("/reportedAt"));
    }

    /** Hard case 28: the scale of deviations is 1 to 4, and nothing that a risk analysis would take. */
    @Test
    void the_scale_of_deviations_ends_at_four() {
        assertThat(made(newBody().replace("'severity':3", "'severity':4")).at("/risk/severity"))
                .isEqualTo("4");
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("'severity':3", "'severity':5"))
                        .errors())
                .containsExactly("risk.severity OUT_OF_RANGE");
    }

    @Test
    void what_does_not_fit_is_told_field_by_field() {
        Caller caller = service().coordinator();
        assertThat(caller.post(path(), newBody().replace("bjorken", "nowhere")).errors())
                .containsExactly("unit UNKNOWN_UNIT");
        assertThat(caller.post(path(), newBody().replace("2026-02-03", "2199-02-03"))
                        .errors())
                .containsExactly("occurredAt OUT_OF_RANGE");
        assertThat(caller.post(path(), with("'discoveredAt':'2026-02-02T08:00:00Z'"))
                        .errors())
                .containsExactly("discoveredAt OUT_OF_RANGE");
        assertThat(caller.post(path(), with("'origin':{'kind':'COMPLAINT','id':'0'}"))
                        .errors())
                .containsExactly("origin.id UNKNOWN_REFERENCE");
    }

    /** Hard case 52. */
    @Test
    void hard_case_52_only_what_was_entered_after_an_outage_has_a_day_of_its_own() {
        String backdated = "'reportedAt':'2026-02-04T07:00:00+01:00'";
        assertThat(service().coordinator().post(path(), with(backdated)).errors())
                .containsExactly("enteredAfterOutage MISSING");
        Answer made = made(with(backdated + ",'enteredAfterOutage':true"));
        assertThat(made.at("/reportedAt")).isEqualTo("2026-02-04T06:00:00Z");
        assertThat(made.at("/enteredAfterOutage")).isEqualTo("true");
        assertThat(made.at("/registeredAt")).isGreaterThan("2026-02-04");
    }

    @Test
    void a_complaint_leads_to_a_deviation_that_names_it() {
        Answer complaint = service().coordinator().post("/api/complaints", """
                {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
                 'source':'RELATIVE','categories':['TREATMENT'],'description':'Dosen uteblev.','feedbackWanted':true}""");
        Answer made = made(with("'origin':{'kind':'COMPLAINT','id':'" + complaint.at("/id") + "'}"));
        assertThat(made.at("/origin/id")).isEqualTo(complaint.at("/id"));
    }

    @Test
    void an_employee_reports_about_any_unit_and_reads_what_they_reported() {
        Answer made = service().as(Role.EMPLOYEE, OTHER_UNIT).post(path(), newBody());
        assertThat(made.status()).isEqualTo(201);
        assertThat(service().as(Role.EMPLOYEE, OTHER_UNIT).get(made.location()).status())
                .isEqualTo(200);
        assertThat(service()
                        .as("p-another", Role.EMPLOYEE, OTHER_UNIT)
                        .get(made.location())
                        .status())
                .isEqualTo(404);
    }

    /** Hard case 32: nobody counts how much their colleagues have reported, and no list is asked for by reporter. */
    @Test
    void peers_have_no_list_and_nobody_lists_by_person() {
        assertThat(service().as(Role.UNIT_REPRESENTATIVE, UNIT).get(path()).status())
                .isEqualTo(403);
        assertThat(service().coordinator().get(path() + "?reporter=p-EMPLOYEE").errors())
                .containsExactly("reporter UNKNOWN_CODE");
    }

    @Test
    void a_deviation_is_sent_on_with_its_words_kept() {
        Answer deviation = made();
        assertThat(act(deviation, "/reassignment", "{'toUnit':'nowhere','reason':'Fel enhet.'}")
                        .errors())
                .containsExactly("toUnit UNKNOWN_UNIT");
        refused(deviation, "/reassignment", "{'toUnit':'bjorken','reason':'Fel.'}", "DEVIATION_ALREADY_THERE");
        Answer sent = done(deviation, "/reassignment", "{'toUnit':'granen','reason':'Det var Granens nattpass.'}");
        assertThat(sent.at("/state")).isEqualTo("REASSIGNED_UNIT");
        assertThat(sent.at("/unit")).isEqualTo("granen");
        assertThat(sent.at("/reportedUnit")).isEqualTo("bjorken");
        assertThat(sent.at("/whatHappened")).isEqualTo(deviation.at("/whatHappened"));
        assertThat(sent.at("/reassignments/0/reason")).isEqualTo("Det var Granens nattpass.");
        assertThat(service()
                        .as(Role.UNIT_MANAGER, OTHER_UNIT)
                        .get(deviation.location())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_no_deviation_is_put_aside_and_taken_up_again() {
        Answer deviation = made();
        refused(deviation, "/reopening", "{'reason':'x'}", "DEVIATION_NOT_ENDED");
        refused(deviation, "/investigation", "{'investigator':'p-utredare'}", "DEVIATION_NOT_TRIAGED");
        done(deviation, "/triage", TRIAGE.replace("false", "true"));
        refused(deviation, "/dismissal", "{'reason':'x'}", "DEVIATION_SUSPECTED_MISCONDUCT");
        done(deviation, "/triage", TRIAGE);
        Answer dismissed = done(deviation, "/dismissal", "{'reason':'Dosen var utsatt av läkaren.'}");
        assertThat(dismissed.at("/state")).isEqualTo("NOT_A_DEVIATION");
        assertThat(dismissed.at("/dismissedBecause")).isEqualTo("Dosen var utsatt av läkaren.");
        refused(deviation, "/triage", TRIAGE, "DEVIATION_ENDED");
        assertThat(done(deviation, "/reopening", "{'reason':'Utsättningen gällde en annan.'}")
                        .at("/state"))
                .isEqualTo("REPORTED");
    }

    @Test
    void each_step_waits_for_the_one_before() {
        Answer deviation = made();
        assertThat(act(deviation, "/triage", "{'category':'OTHER','suspectedMisconduct':false}")
                        .errors())
                .containsExactly("subcategory MISSING");
        assertThat(act(deviation, "/triage", "{'category':'NOISE','suspectedMisconduct':false}")
                        .errors())
                .containsExactly("category UNKNOWN_CODE");
        done(deviation, "/triage", TRIAGE);
        refused(deviation, "/causes", causes(), "DEVIATION_NOT_UNDER_INVESTIGATION");
        refused(
                deviation,
                "/investigation",
                "{'investigator':'p-QUALITY_COORDINATOR'}",
                "DEVIATION_CONFLICT_OF_INTEREST");
        refused(deviation, "/investigation", "{'investigator':'p-nobody'}", "PERSON_UNKNOWN");
        done(deviation, "/investigation", "{'investigator':'p-utredare'}");
        refused(deviation, "/assessment", "{'conclusion':'Rutinen saknas.'}", "DEVIATION_CAUSES_NOT_FOUND");
        assertThat(act(deviation, "/causes", causes().replace("'primary':'ROUTINES'", "'primary':'COMPETENCE'"))
                        .errors())
                .containsExactly("primary UNKNOWN_REFERENCE");
        assertThat(act(deviation, "/causes", causes().replace("'Ny'", "'2','3','4','5','6'"))
                        .errors())
                .containsExactly("whys TOO_LONG");
        done(deviation, "/causes", causes());
        refused(deviation, "/measures-decision", "{}", "DEVIATION_NOT_ASSESSED");
        done(
                deviation,
                "/assessment",
                "{'conclusion':'Rutinen saknas.','conflictAccepted':'Enheten har bara en chef.'}");
        refused(deviation, "/measures-decision", "{}", "DEVIATION_WITHOUT_MEASURES");
        refused(deviation, "/reassignment", "{'toUnit':'granen','reason':'x'}", "DEVIATION_ALREADY_ASSESSED");
        refused(deviation, "/closing", "{}", "DEVIATION_MEASURES_NOT_DECIDED");
        done(deviation, "/measures-decision", "{'noMeasuresBecause':'Rutinen kom i går.'}");
        refused(deviation, "/staff-information", "{}", "DEVIATION_NOT_FOLLOWED_UP");
        assertThat(done(deviation, "/closing", "{}").at("/state")).isEqualTo("CLOSED");
    }

    @Test
    void an_escalation_says_what_lex_sarah_asks() {
        Answer deviation = made();
        assertThat(act(deviation, "/escalations", "{'to':'LEX_SARAH','reason':'Upprepat.'}")
                        .errors())
                .containsExactly("lawArea MISSING", "category MISSING");
        assertThat(act(deviation, "/escalations", escalation().replace("PROVISION", "NOISE"))
                        .errors())
                .containsExactly("category UNKNOWN_CODE");
        assertThat(act(deviation, "/escalations", escalation().replace("PROVISION", "OTHER"))
                        .errors())
                .containsExactly("otherCategory MISSING");
        done(deviation, "/escalations", escalation());
        refused(deviation, "/escalations", escalation(), "DEVIATION_ALREADY_ESCALATED");
        refused(deviation, "/triage", TRIAGE, "DEVIATION_AWAITS_LEX_CASE");
    }

    @Test
    void a_measure_that_is_named_exists() {
        assertThat(act(made(), "/measures", "{'measure':'018f0000-0000-7000-8000-00000000ffff'}")
                        .errors())
                .containsExactly("measure UNKNOWN_REFERENCE");
    }

    /** Hard case 46: one wins, the other is told. */
    @Test
    void hard_case_46_two_managers_who_save_at_once_are_not_both_heard() {
        Answer deviation = made();
        Caller one = service().as("p-chef-1", Role.UNIT_MANAGER, UNIT).seen(deviation.etag());
        Caller other = service().as("p-chef-2", Role.DEPUTY_UNIT_MANAGER, UNIT).seen(deviation.etag());
        assertThat(one.post(deviation.location() + "/triage", TRIAGE).status()).isEqualTo(200);
        Answer late = other.post(deviation.location() + "/triage", TRIAGE.replace("MEDICATION", "FALL"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("STALE");
        assertThat(one.get(deviation.location()).at("/triage/category")).isEqualTo("MEDICATION");
    }

    @Test
    void the_list_is_asked_by_what_a_deviation_was_judged_to_be() {
        Answer deviation = made();
        done(deviation, "/triage", TRIAGE.replace("'SOL'", "'LSS','HSL'").replace("false", "true"));
        String asked = path() + "?legalBasis=LSS&category=MEDICATION&suspectedMisconduct=true&state=TRIAGED&size=200";
        Answer listed = service()
                .coordinator()
                .getUntil(
                        asked,
                        list -> list.body()
                                .path("items")
                                .valueStream()
                                .anyMatch(item -> item.path("id").asString("").equals(deviation.at("/id"))));
        assertThat(listed.body().path("items").valueStream())
                .allMatch(
                        item -> item.path("triage").path("suspectedMisconduct").asBoolean());
    }

    @Test
    void whom_to_call_is_asked_of_a_unit_that_exists() {
        assertThat(service()
                        .as(Role.EMPLOYEE, UNIT)
                        .get(path() + "/on-call/bjorken")
                        .at("/unit"))
                .isEqualTo("bjorken");
        assertThat(service()
                        .as(Role.EMPLOYEE, UNIT)
                        .get(path() + "/on-call/nowhere")
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT");
    }

    private String with(String more) {
        return newBody().replace("'unit':'bjorken'", "'unit':'bjorken'," + more);
    }

    private static String causes() {
        return "{'areas':['ROUTINES','ORGANISATION'],'primary':'ROUTINES','whys':['Ingen visste','Ny']}";
    }

    private static String escalation() {
        return "{'to':'LEX_SARAH','reason':'Upprepat.','lawArea':'SOL','category':'PROVISION'}";
    }
}
