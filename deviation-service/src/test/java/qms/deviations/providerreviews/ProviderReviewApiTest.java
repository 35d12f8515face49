package qms.deviations.providerreviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Reviews of providers over HTTP. */
class ProviderReviewApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/provider-reviews";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','kind':'CONTRACT','matter':'Avtalsuppföljning " + number
                + "','plannedFor':'2026-02-02','requirements':['Bemanning','Dokumentation']}";
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','kind':'VISIT','matter':' ','plannedFor':'2026-02-30'}",
                "kind UNKNOWN_CODE",
                "matter MISSING",
                "plannedFor MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/cancellation", "{'reason':'Utföraren har avvecklats.'}");
    }

    @Test
    void a_review_goes_from_plan_to_closing() {
        Answer review = made();
        refused(review, "/performance", "{'findings':[]}", "PROVIDER_REVIEW_REQUIREMENT_LEFT");
        done(review, "/performance", """
                {'findings':[{'requirement':'Bemanning','result':'MET'},
                             {'requirement':'Dokumentation','result':'PARTLY_MET','finding':'Två planer saknas.'}]}""");
        refused(review, "/closing", "{}", "PROVIDER_REVIEW_MEASURES_LEFT");
        Answer closed = done(review, "/closing", "{'withoutMeasures':'Planerna lämnades samma dag.'}");
        assertThat(closed.at("/status")).isEqualTo("CLOSED");
        assertThat(closed.at("/ending/reason")).isEqualTo("Planerna lämnades samma dag.");
        refused(review, "/cancellation", act().body(), "PROVIDER_REVIEW_OTHER_STAGE");
    }

    @Test
    void a_provider_that_is_not_in_the_register_is_not_reviewed() {
        String body = newBody().replace("'kind'", "'provider':'018f0000-0000-7000-8000-00000000ffff','kind'");
        assertThat(service().coordinator().post(path(), body).errors()).containsExactly("provider UNKNOWN_REFERENCE");
    }
}
