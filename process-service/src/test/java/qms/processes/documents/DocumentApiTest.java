package qms.processes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.service.workers.Workers;

/** Documents over HTTP, and each refusal that a client may meet. */
class DocumentApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/documents";
    }

    /** Nothing in these tests leaves the machine: what is inside is not asked. */
    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','title':'Nationell riktlinje %d','type':'GUIDELINE','level':'UNIT',
                 'source':'EXTERNAL'}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','title':'','type':'NOVEL','level':'UNIT','source':'EXTERNAL'}",
                "title MISSING",
                "type UNKNOWN_CODE");
    }

    @Override
    protected Act act() {
        return new Act("/link", "{'url':'http://127.0.0.1/riktlinje'}");
    }

    @Override
    protected boolean isOpenToAll() {
        return true;
    }

    @Test
    void a_document_belongs_to_a_unit_that_exists() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("bjorken", "nowhere"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT");
    }

    @Test
    void an_address_is_one_that_can_be_followed() {
        Answer document = made();
        assertThat(act(document, "/link", "{'url':'ftp://a.se/b'}").errors()).containsExactly("url MALFORMED");
        assertThat(act(document, "/link", "{'url':'https://kalle:hemligt@a.se'}")
                        .errors())
                .containsExactly("url MALFORMED");
        assertThat(act(document, "/link", "{'url':'https://a b'}").errors()).containsExactly("url MALFORMED");
    }

    @Test
    void what_is_out_of_order_is_refused() {
        Answer document = made();
        refused(document, "/submission", "", "DOCUMENT_WITHOUT_CONTENT");
        refused(document, "/return", "{'reason':'Fel länk.'}", "DOCUMENT_NOT_IN_REVIEW");
        refused(document, "/publication", "", "DOCUMENT_NOT_APPROVED");
        refused(document, "/review", "", "DOCUMENT_NOT_PUBLISHED");
        refused(document, "/abandonment", "{'reason':'Behövs inte.'}", "DOCUMENT_NOT_REVISED");
        refused(document, "/link-check", "", "DOCUMENT_WITHOUT_CONTENT");
        done(document, "/link", "{'url':'http://127.0.0.1/riktlinje'}");
        done(document, "/submission", "");
        refused(document, "/link", "{'url':'http://127.0.0.1/ny'}", "DOCUMENT_NOT_IN_WORK");
    }

    @Test
    void a_document_is_replaced_by_one_that_exists() {
        Answer document = made();
        String nobody = "{'reason':'Ny rutin.','replacedBy':'" + UUID.nameUUIDFromBytes(new byte[3]) + "'}";
        assertThat(act(document, "/retirement", nobody).errors()).containsExactly("replacedBy UNKNOWN_REFERENCE");
        refused(
                document,
                "/retirement",
                "{'reason':'Ny rutin.','replacedBy':'" + document.at("/id") + "'}",
                "DOCUMENT_REPLACED_BY_ITSELF");
        Answer retired =
                done(document, "/retirement", "{'reason':'Ny rutin.','replacedBy':'" + made().at("/id") + "'}");
        assertThat(retired.at("/status")).isEqualTo("RETIRED");
        assertThat(service().coordinator().get(document.location()).status()).isEqualTo(200);
    }

    @Test
    void a_link_is_looked_up_when_somebody_asks_and_a_machine_inside_never_is() {
        Answer document = made();
        done(document, "/link", "{'url':'http://127.0.0.1/riktlinje'}");
        Answer looked = done(document, "/link-check", "");
        assertThat(looked.at("/link/outcome")).isEqualTo("NOT_ALLOWED");
        assertThat(looked.at("/link/broken")).isEqualTo("true");
    }

    @Test
    void a_link_that_nobody_has_looked_up_is_looked_up_by_itself_and_found_in_the_list() {
        Answer document = made();
        done(document, "/link", "{'url':'http://127.0.0.1/ingen'}");
        service().context().getBean(Workers.class).roundOfAll();
        Answer looked = service().coordinator().get(document.location());
        assertThat(looked.at("/link/outcome")).isEqualTo("NOT_ALLOWED");
        Answer listed = service()
                .coordinator()
                .getUntil(
                        path() + "?linkOutcome=NOT_ALLOWED&size=200",
                        list -> list.body().toString().contains(document.at("/id")));
        assertThat(listed.body().toString()).contains(document.at("/id"));
    }

    @Test
    void an_internal_document_has_no_link_to_look_up() {
        Answer document = made(newBody().replace("EXTERNAL", "INTERNAL"));
        refused(document, "/link-check", "", "DOCUMENT_IS_INTERNAL");
        refused(document, "/link", "{'url':'http://127.0.0.1/a'}", "DOCUMENT_IS_INTERNAL");
    }
}
