package qms.deviations.lexmaria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.service.Told;

/** Lex Maria cases as lines of an import. */
class LexMariaImportTest extends ImportContract {

    private static final String JUDGED =
            "'assessment':{'injury':'SERIOUS_CARE_INJURY','outcome':'COULD_HAVE_HAPPENED','reason':'Kunde ha blött.','assessedOn':'2024-02-19'}";
    private static final String DECIDED = JUDGED
            + ",'decision':{'toBeNotified':true,'reason':'Allvarligt.','decidedOn':'2024-02-20'}"
            + ",'notification':{'notifiedAt':'2024-02-21T10:00:00+01:00','registryNumber':'SN 2024/17'}";
    private static final String WHOLE = DECIDED
            + ",'analysis':{'openedOn':'2024-02-19','courseOfEvents':'Två gav var sin dos.','causeAreas':['ROUTINES'],'causes':'Ingen signering.','conclusions':'Signera.','similarBefore':false,'analysedOn':'2024-03-10'}"
            + ",'submittedAt':'2024-03-11T10:00:00+01:00'"
            + ",'ivoDecision':{'outcome':'CLOSED','decidedOn':'2024-05-02'}"
            + ",'patientInformation':{'told':'RELATIVE','informedOn':'2024-02-18'},'noteConfirmedOn':'2024-02-18'"
            + ",'followUp':{'result':'Signeringen görs.','followedUpOn':'2024-06-01'},'closedAt':'2024-06-02T10:00:00+02:00'";

    @Test
    void a_line_tells_the_way_to_ivo_and_back_and_what_each_step_rested_on() {
        assertImported(with("lm-whole", WHOLE));
        Answer found = read("lm-whole");
        assertThat(found.at("/status")).isEqualTo("CLOSED");
        assertThat(found.at("/assessment/reason")).isEqualTo("Kunde ha blött.");
        assertThat(found.at("/ivo/registryNumber")).isEqualTo("SN 2024/17");
        assertThat(found.at("/analysis/conclusions")).isEqualTo("Signera.");
        assertThat(found.at("/patientInformation/told")).isEqualTo("RELATIVE");
        assertThat(found.at("/followUp/followedUpBy")).isEqualTo("MAS");
        assertThat(found.body()
                        .path("legalBasis")
                        .valueStream()
                        .map(each -> each.path("step").asString()))
                .containsExactly(
                        "LEX_MARIA_REPORT",
                        "LEX_MARIA_ASSESS",
                        "LEX_MARIA_DECIDE",
                        "LEX_MARIA_INVESTIGATE",
                        "LEX_MARIA_NOTIFY_IVO",
                        "LEX_MARIA_INFORM_PATIENT",
                        "LEX_MARIA_FOLLOW_UP");
        assertThat(found.at("/legalBasis/2/on")).isEqualTo("2024-02-20");
        assertThat(found.body().at("/legalBasis/2").toString()).contains("3 kap. 5 §");
    }

    @Test
    void a_case_that_was_declined_is_told_with_its_reason() {
        assertImported(with("lm-none", JUDGED + ",'declined':{'reason':'Ingen vård.','declinedOn':'2024-02-20'}"));
        assertThat(read("lm-none").at("/declined/reason")).isEqualTo("Ingen vård.");
    }

    @Test
    void an_imported_case_goes_on_by_hand() {
        assertImported(with("lm-hand", DECIDED));
        Told.done(service().coordinator(), path("lm-hand"), "/no-patient-information", "{'ground':'SECRECY'}");
        assertThat(read("lm-hand").at("/patientInformation/groundNotToInform")).isEqualTo("SECRECY");
        assertThat(read("lm-hand").at("/legalBasis/4/step")).isEqualTo("LEX_MARIA_INFORM_PATIENT");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'           | 'unit':'nowhere'           | unit UNKNOWN_UNIT
                'occurredOn':'2024-02-17'  | 'occurredOn':'2024-02-19'  | reportedAt OUT_OF_RANGE
                'responsible':'MAS'        | 'responsible':'NURSE'      | responsible UNKNOWN_CODE
                'assessedOn':'2024-02-19'  | 'assessedOn':'2024-02-01'  | assessment.assessedOn OUT_OF_RANGE
                'decidedOn':'2024-02-20'   | 'decidedOn':'2999-02-20'   | decision.decidedOn OUT_OF_RANGE
                'analysedOn':'2024-03-10'  | 'analysedOn':'2024-02-18'  | analysis.analysedOn OUT_OF_RANGE
                'followedUpOn':'2024-06-01' | 'followedUpOn':'2024-01-01' | followUp.followedUpOn OUT_OF_RANGE
                'unit':'bjorken'           | 'origin':{'kind':'DEVIATION','id':'none'},'unit':'bjorken' | origin.id UNKNOWN_REFERENCE
                """;
    }

    @Override
    protected String fullest(String externalId) {
        return with(externalId, WHOLE);
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "lex-maria-cases";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId, JUDGED);
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, DECIDED);
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("Dubbel dos", "Fel dos");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;occurredOn;reportedAt;registeredAt;responsible;description;assessment.injury;\
                assessment.outcome;assessment.reason;assessment.assessedOn
                %s;bjorken;2024-02-17;2024-02-18T07:00:00+01:00;2024-02-18T08:00:00+01:00;MAS;Dubbel dos lades fram.;\
                SERIOUS_CARE_INJURY;COULD_HAVE_HAPPENED;Kunde ha blött.;2024-02-19
                """.formatted(externalId);
    }

    private static String with(String externalId, String more) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','occurredOn':'2024-02-17',"
                + "'reportedAt':'2024-02-18T07:00:00+01:00','registeredAt':'2024-02-18T08:00:00+01:00',"
                + "'responsible':'MAS','description':'Dubbel dos lades fram.'," + more + "}";
    }
}
