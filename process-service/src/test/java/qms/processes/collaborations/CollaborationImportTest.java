package qms.processes.collaborations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.ImportedThings;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.service.Told;
import qms.web.Ids;

/** Collaborations as lines of an import, and that they are then collaborations like any other. */
class CollaborationImportTest extends ImportContract {

    private static final String SPRING =
            "{'works':'Täta möten.','worksNot':'Samtycke glöms.','decision':'DEVELOP','evaluatedOn':'2024-04-10'}";
    private static final String AUTUMN =
            "{'works':'Allt.','worksNot':'Inget.','decision':'END','evaluatedOn':'2024-10-10'}";

    CollaborationImportTest() {
        ImportedThings.bring();
    }

    @Test
    void a_line_tells_how_it_is_held_how_it_was_evaluated_and_how_it_ended() {
        assertImported(ended("co-whole"));
        Answer collaboration = read("co-whole");
        assertThat(collaboration.at("/status")).isEqualTo("ENDED");
        assertThat(collaboration.at("/terms/process")).isEqualTo(Ids.derived("processes", ImportedThings.PROCESS));
        assertThat(collaboration.at("/terms/partner")).isEqualTo("Polisen");
        assertThat(collaboration.at("/evaluations/1/decision")).isEqualTo("END");
        assertThat(collaboration.at("/endedOn")).isEqualTo("2024-12-31");
        assertThat(collaboration.at("/registeredAt")).isEqualTo("2023-12-31T23:00:00Z");
    }

    @Test
    void one_that_is_described_anew_here_takes_no_more_from_a_line() {
        assertImported(line("co-hand"));
        Told.done(TheService.running().coordinator(), path("co-hand"), "/revision", """
                {'terms':{'kind':'EXTERNAL','partner':'Polisen','forum':'SSPF','frequency':'Varje vecka',
                 'consentBasis':'CONSENT'}}""");
        assertThat(imports(line("co-hand")).at("/unchanged")).isEqualTo("1");
        assertThat(imports(extended("co-hand")).problems()).containsExactly("externalId CONFLICT");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken' | 'unit':'nowhere' | unit UNKNOWN_UNIT
                2024-01-01       | 2999-01-01       | since OUT_OF_RANGE
                'inf-process'    | 'inf-nothing'    | terms.process UNKNOWN_REFERENCE
                'EXTERNAL'       | 'SECRET'         | terms.kind UNKNOWN_CODE
                2024-04-10       | 2023-04-10       | evaluations[0].evaluatedOn OUT_OF_RANGE
                2024-10-10       | 2999-10-10       | evaluations[1].evaluatedOn OUT_OF_RANGE
                'DEVELOP'        | 'FORGET'         | evaluations[0].decision UNKNOWN_CODE
                2024-12-31       | 2024-09-30       | ending.endedOn OUT_OF_RANGE
                2024-12-31       | 2999-12-31       | ending.endedOn OUT_OF_RANGE
                ,'reason':'Klar.'|  | ending.reason MISSING
                """;
    }

    @Override
    protected String fullest(String externalId) {
        return ended(externalId);
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "collaborations";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId, SPRING) + "}";
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, SPRING + "," + AUTUMN) + "}";
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("Täta", "Glesa");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;since;terms.kind;terms.partner;terms.forum;terms.frequency;terms.consentBasis;\
                terms.process;evaluations.works;evaluations.worksNot;evaluations.decision;evaluations.evaluatedOn
                NAME;bjorken;2024-01-01;EXTERNAL;Polisen;SSPF;Varje månad;CONSENT;inf-process;Täta möten.;\
                Samtycke glöms.;DEVELOP;2024-04-10
                """.replace("NAME", externalId);
    }

    private static String ended(String externalId) {
        return with(externalId, SPRING + "," + AUTUMN) + ",'ending':{'endedOn':'2024-12-31','reason':'Klar.'}}";
    }

    private static String with(String externalId, String evaluations) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','since':'2024-01-01','terms':{'kind':'EXTERNAL',"
                + "'partner':'Polisen','forum':'SSPF','frequency':'Varje månad','consentBasis':'CONSENT',"
                + "'process':'inf-process'},'evaluations':[" + evaluations + "]";
    }
}
