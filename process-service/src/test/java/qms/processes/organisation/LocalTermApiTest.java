package qms.processes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.CollectionContract;
import qms.service.ServiceUnderTest;

/** Local values over HTTP, and each refusal that a client may meet. */
class LocalTermApiTest extends CollectionContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/taxonomy-values";
    }

    @Override
    protected String body(int number) {
        return """
                {'taxonomy':'COMPLAINT_CATEGORY','unit':'bjorken','code':'LOCAL_%d','label':'Måltider %d'}""".formatted(number, number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'taxonomy':'COLOURS','unit':'bjorken','code':'A'}", "taxonomy UNKNOWN_CODE", "label MISSING");
    }

    /** Everybody knows the organisation. */
    @Override
    protected boolean isOpenToAll() {
        return true;
    }

    @Test
    void a_value_belongs_to_a_unit_that_exists_and_has_a_code_of_capitals() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("bjorken", "nowhere"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT");
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("LOCAL", "små"))
                        .errors())
                .containsExactly("code MALFORMED");
    }

    @Test
    void a_value_is_added_once() {
        String body = newBody();
        made(body);
        Answer refused = service().coordinator().post(path(), body);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("TERM_TAKEN");
    }
}
