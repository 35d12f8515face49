package qms.processes.collaborations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Collaborations over HTTP, and each refusal that a client may meet. */
class CollaborationApiTest extends ActsContract {

    private static final String EVALUATION =
            "{'works':'Snabba svar','worksNot':'Ingen vikarie','decision':'DEVELOP','evaluatedOn':'2026-02-01'}";

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/collaborations";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','terms':{'kind':'EXTERNAL','partner':'Barn- och ungdomspsykiatrin %d','forum':'SIP-möte',
                 'frequency':'Vid behov','consentBasis':'CONSENT','agreement':'BUS'}}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','terms':{'kind':'EXTERNAL','partner':'','forum':'Möte','frequency':'Ofta','consentBasis':'WHIM'}}",
                "terms.partner MISSING",
                "terms.consentBasis UNKNOWN_CODE");
    }

    @Override
    protected Act act() {
        return new Act("/evaluations", EVALUATION);
    }

    @Test
    void a_collaboration_is_of_a_unit_and_a_process_that_exist() {
        assertThat(service()
                        .coordinator()
                        .post(
                                path(),
                                newBody()
                                        .replace("bjorken", "nowhere")
                                        .replace("'agreement'", "'process':'none','agreement'"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT", "terms.process UNKNOWN_REFERENCE");
    }

    @Test
    void a_collaboration_is_evaluated_developed_and_ended() {
        Answer collaboration = made();
        assertThat(done(collaboration, "/evaluations", EVALUATION).at("/evaluations/0/decision"))
                .isEqualTo("DEVELOP");
        String terms = newBody().replaceFirst("(?s)^.*?'terms'", "{'terms'").replace("Vid behov", "Varje månad");
        Answer revised = done(collaboration, "/revision", terms);
        assertThat(revised.at("/terms/frequency")).isEqualTo("Varje månad");
        assertThat(revised.at("/status")).isEqualTo("ONGOING");
        Answer ended = done(collaboration, "/ending", "{'endedOn':'2026-03-01','reason':'Ersatt av SIP.'}");
        assertThat(ended.at("/endedOn")).isEqualTo("2026-03-01");
        refused(collaboration, "/evaluations", EVALUATION, "COLLABORATION_ENDED");
    }
}
