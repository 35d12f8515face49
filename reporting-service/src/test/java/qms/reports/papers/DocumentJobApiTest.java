package qms.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.export.PaperFormat;
import qms.service.export.PdfUa;
import qms.web.identity.Role;

/** Documents that are ordered over HTTP. */
class DocumentJobApiTest {

    private static final String JOBS = "/api/document-jobs";
    private static final String QUALITY = "/api/reports/quality/bjorken/2027";

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();

    @Test
    void a_document_is_ordered_followed_and_fetched() throws Exception {
        Answer ordered = order(coordinator, QUALITY, "PDF");
        assertThat(ordered.status()).as(ordered.body().toString()).isEqualTo(202);
        String at = ordered.header("Location");
        assertThat(at).isEqualTo(JOBS + "/" + ordered.at("/id"));
        Answer ready = coordinator.getUntil(at, answer -> answer.at("/state").equals("READY"));
        assertThat(ready.at("/progress")).isEqualTo("100");
        assertThat(ready.at("/keptUntil")).isNotEmpty();
        Answer file = coordinator.get(ready.at("/content"));
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).contains(".pdf");
        assertThat(PdfUa.faults(coordinator.bytes(ready.at("/content")))).isEmpty();
    }

    @Test
    void the_document_is_the_one_that_the_route_answers_with() {
        Answer ordered = order(coordinator, QUALITY + "?asOf=2027-03-01", "CSV");
        String at = ordered.header("Location");
        coordinator.getUntil(at, answer -> answer.at("/state").equals("READY"));
        assertThat(text(coordinator, at + "/content"))
                .isEqualTo(text(coordinator, QUALITY + "?asOf=2027-03-01&format=csv"));
    }

    @Test
    void only_the_orderer_follows_and_fetches_it() {
        String at = order(coordinator, QUALITY, "HTML").header("Location");
        coordinator.getUntil(at, answer -> answer.at("/state").equals("READY"));
        Caller other = service.as("somebody-else", Role.QUALITY_COORDINATOR, "*");
        assertThat(other.get(at).status()).isEqualTo(404);
        assertThat(other.get(at + "/content").status()).isEqualTo(404);
        assertThat(service.stranger().get(at).status()).isEqualTo(401);
    }

    @Test
    void nobody_orders_what_they_may_not_read() {
        assertThat(order(service.as(Role.UNIT_MANAGER, "granen"), QUALITY, "PDF")
                        .status())
                .isEqualTo(404);
        assertThat(order(service.as(Role.ADMINISTRATOR, "*"), QUALITY, "PDF").status())
                .isIn(400, 403);
    }

    @Test
    void what_is_no_document_is_refused() {
        for (String document : new String[] {
            "/api/my-work",
            "/api/nothing",
            "https://example.org/api/reports",
            "//example.org/api/",
            "rapporten",
            "/api/%zz"
        }) {
            assertThat(order(coordinator, document, "PDF").errors())
                    .as(document)
                    .containsExactly("document UNKNOWN_CODE");
        }
        assertThat(order(coordinator, QUALITY, "ODT").errors()).containsExactly("format UNKNOWN_CODE");
        assertThat(order(coordinator, QUALITY + "?asOf=nyss", "PDF").errors()).containsExactly("asOf MALFORMED");
        assertThat(order(coordinator, "/api/reports/quality/nowhere/2027", "PDF")
                        .status())
                .isEqualTo(404);
        assertThat(coordinator.get(JOBS + "/nothing").status()).isEqualTo(404);
    }

    @Test
    void the_same_key_orders_once() {
        Caller keyed = coordinator.with("Idempotency-Key", "kvalitet-2027");
        String first = order(keyed, QUALITY, "HTML").header("Location");
        assertThat(order(keyed, QUALITY, "HTML").header("Location")).isEqualTo(first);
        assertThat(order(keyed, QUALITY, "PDF").code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void what_is_not_ready_is_DOCUMENT_NOT_READY_and_what_is_gone_DOCUMENT_EXPIRED() {
        Answer waiting = coordinator.get(kept(DocumentJob.State.RUNNING) + "/content");
        assertThat(waiting.status()).isEqualTo(409);
        assertThat(waiting.code()).isEqualTo("DOCUMENT_NOT_READY");
        assertThat(coordinator.get(kept(DocumentJob.State.FAILED) + "/content").code())
                .isEqualTo("DOCUMENT_NOT_READY");
        Answer gone = coordinator.get(kept(DocumentJob.State.READY) + "/content");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.code()).isEqualTo("DOCUMENT_EXPIRED");
    }

    private String kept(DocumentJob.State state) {
        String id = UUID.randomUUID().toString();
        service.context()
                .getBean(JobFolder.class)
                .keep(new DocumentJob(
                        id,
                        "p-" + Role.QUALITY_COORDINATOR,
                        QUALITY,
                        PaperFormat.PDF,
                        "rapport.pdf",
                        state,
                        0,
                        Instant.now()));
        return JOBS + "/" + id;
    }

    private static Answer order(Caller caller, String document, String format) {
        return caller.post(JOBS, "{'document':'" + document + "','format':'" + format + "'}");
    }

    private static String text(Caller caller, String path) {
        return new String(caller.bytes(path), StandardCharsets.UTF_8);
    }
}
