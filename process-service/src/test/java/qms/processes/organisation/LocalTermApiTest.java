package qms.processes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.CollectionContract;
import qms.service.ServiceUnderTest;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.organisation.Taxonomy;

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

    /** Järva's Individ och familj had rows of its own among the sources: law firms and family homes. */
    @Test
    void hard_case_23_a_board_has_words_of_its_own_that_hold_below_it_and_nowhere_else() {
        String ofTheBoard = "{'taxonomy':'COMPLAINT_SOURCE','unit':'enskede','code':'LAW_FIRM','label':'Advokatbyrå'}";
        made(ofTheBoard);
        made(ofTheBoard.replace("enskede", "bjorken").replace("LAW_FIRM", "FAMILY_HOME"));
        Organisation known =
                service().context().getBean(OrganisationReader.class).current();
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThat(known.mayUse(Taxonomy.COMPLAINT_SOURCE, "granen", "LAW_FIRM", day))
                .isTrue();
        assertThat(known.mayUse(Taxonomy.COMPLAINT_SOURCE, "bjorken", "FAMILY_HOME", day))
                .isTrue();
        assertThat(known.mayUse(Taxonomy.COMPLAINT_SOURCE, "granen", "FAMILY_HOME", day))
                .isFalse();
        assertThat(known.mayUse(Taxonomy.COMPLAINT_SOURCE, "enskede", "FAMILY_HOME", day))
                .isFalse();
    }
}
