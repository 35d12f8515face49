package qms.processes.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;
import static qms.service.content.SampleFiles.bytes;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.content.SampleFiles;
import qms.web.forms.Forms;
import qms.web.identity.Role;

/** A routine from its first draft to its end, each step by whoever takes it. */
class DocumentStoryTest {

    private final ServiceUnderTest service = TheService.running();
    private final Caller representative = service.as(Role.UNIT_REPRESENTATIVE, UNIT);
    private final Caller owner = service.as(Role.PROCESS_OWNER, UNIT);
    private final Caller facilitator = service.as(Role.PROCESS_FACILITATOR, UNIT);
    private final Caller employee = service.as(Role.EMPLOYEE, OTHER_UNIT);

    @Test
    void a_routine_is_written_approved_published_revised_and_retired() throws Exception {
        String at = drafted("UNIT");
        assertThat(upload(representative, at, "rutin.md", bytes("# Natt\nRing jouren.\n"))
                        .statusCode())
                .isEqualTo(200);
        acted(representative, at, "/submission", "");
        assertThat(act(owner, at, "/return", "{'reason':'Ange numret.'}").at("/status"))
                .isEqualTo("DRAFT");
        upload(representative, at, "rutin.md", bytes("# Natt\nRing jouren på 123.\n"));
        acted(representative, at, "/submission", "");
        assertThat(act(facilitator, at, "/approval", "").status()).isEqualTo(403);
        assertThat(acted(owner, at, "/approval", "").at("/versions/0/approvedAs"))
                .isEqualTo("PROCESS_OWNER");
        Answer published = acted(facilitator, at, "/publication", "");
        assertThat(published.at("/valid")).isEqualTo("1.0");
        assertThat(published.at("/needsReview")).isEqualTo("false");

        acted(representative, at, "/revision", "{'kind':'MAJOR','change':'Nytt nummer','title':'Nattrutin'}");
        upload(representative, at, "rutin.md", bytes("# Natt\nRing jouren på 456.\n"));
        acted(representative, at, "/submission", "");
        assertThat(employee.text(at + "/content")).contains("123");
        assertThat(employee.text(at + "/content?version=2.0")).contains("456");
        acted(owner, at, "/approval", "");
        Answer revised = acted(facilitator, at, "/publication", "");
        assertThat(revised.at("/title")).isEqualTo("Nattrutin");
        assertThat(revised.at("/valid")).isEqualTo("2.0");
        assertThat(revised.at("/versions/0/validTo")).isNotEmpty();

        Answer compared = employee.get(at + "/differences?from=1.0&to=2.0");
        assertThat(compared.at("/changes/0/removed/0")).isEqualTo("Ring jouren på 123.");
        assertThat(compared.at("/changes/0/added/0")).isEqualTo("Ring jouren på 456.");

        Answer reviewed = acted(representative, at, "/review", "{'reviewDue':'2099-01-01'}");
        assertThat(reviewed.at("/review/due")).isEqualTo("2099-01-01");
        acted(facilitator, at, "/retirement", "{'reason':'Ingår i larmrutinen.'}");
        assertThat(employee.get(at).at("/status")).isEqualTo("RETIRED");
        assertThat(employee.text(at + "/content?version=1.0")).contains("123");
    }

    @Test
    void a_version_is_given_out_as_the_file_it_was_and_never_shown_as_a_page() throws Exception {
        String at = drafted("UNIT");
        byte[] routine = SampleFiles.pdf("Rutin");
        upload(representative, at, "Rutin för natt.pdf", routine);
        HttpResponse<byte[]> file = service.coordinator()
                .http()
                .send(request(employee, at + "/content").GET().build(), BodyHandlers.ofByteArray());
        assertThat(file.body()).isEqualTo(routine);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("Rutin%20f%C3%B6r%20natt.pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(employee.get(at + "/content?version=9.0").status()).isEqualTo(404);
    }

    @Test
    void versions_that_are_no_text_are_not_compared() throws Exception {
        String at = drafted("UNIT");
        upload(representative, at, "rutin.pdf", SampleFiles.pdf("a"));
        Answer refused = employee.get(at + "/differences?from=1.0&to=1.0");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("DOCUMENT_VERSIONS_NOT_TEXT");
        assertThat(employee.get(at + "/differences?from=1.0&to=3.0").status()).isEqualTo(404);
    }

    @Test
    void what_is_overarching_is_approved_by_the_steering_group_alone() throws Exception {
        String at = drafted("OVERARCHING");
        upload(representative, at, "rutin.txt", bytes("Samverkan"));
        acted(representative, at, "/submission", "");
        assertThat(act(owner, at, "/approval", "").code()).isEqualTo("DOCUMENT_APPROVED_BY_OTHERS");
        Caller group = service.as(Role.STEERING_GROUP, ServiceUnderTest.BOARD);
        assertThat(acted(group, at, "/approval", "{'reference':'Möte 3, punkt 4'}")
                        .at("/versions/0/reference"))
                .isEqualTo("Möte 3, punkt 4");
    }

    static Stream<Arguments> badFiles() {
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        return Stream.of(
                Arguments.of("rutin.txt", large, 413, "TOO_LARGE"),
                Arguments.of("rutin.pdf", SampleFiles.program(), 422, "CONTENT_IS_EXECUTABLE"),
                Arguments.of("rutin.docx", SampleFiles.bomb(), 422, "CONTENT_EXPANDS_TOO_MUCH"),
                Arguments.of("rutin.pdf", new byte[0], 422, "CONTENT_EMPTY"),
                Arguments.of("rutin.docx", SampleFiles.png(), 422, "CONTENT_NOT_AS_NAMED"),
                Arguments.of(
                        "bild.svg",
                        bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                        422,
                        "CONTENT_TYPE_NOT_ALLOWED"),
                Arguments.of("", bytes("a"), 400, "INVALID"),
                Arguments.of("1912121212-12.txt 19121212-1212.txt", bytes("a"), 400, "INVALID"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void a_bad_file_is_refused_and_changes_nothing(String name, byte[] file, int status, String code) throws Exception {
        String at = drafted("UNIT");
        HttpResponse<String> refused = upload(representative, at, name, file);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(Forms.parse(refused.body()).path("code").asString("")).isEqualTo(code);
        assertThat(representative.get(at).etag()).isEqualTo("\"0\"");
    }

    @Test
    void an_upload_that_comes_again_with_its_key_is_not_done_twice() throws Exception {
        String at = drafted("UNIT");
        Caller keyed = representative.with("Idempotency-Key", "upload-" + at);
        HttpResponse<String> first = upload(keyed, at, "\"0\"", "rutin.txt", bytes("Natt"));
        HttpResponse<String> again = upload(keyed, at, "\"0\"", "rutin.txt", bytes("Natt"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(upload(keyed, at, "\"0\"", "rutin.txt", bytes("Dag")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void of_two_who_change_one_document_at_once_one_is_told() {
        String at = drafted("UNIT");
        List<CompletableFuture<Integer>> both = Stream.of("a.txt", "b.txt")
                .map(name -> CompletableFuture.supplyAsync(() -> uploadStatus(at, name)))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
    }

    private int uploadStatus(String at, String name) {
        try {
            return upload(representative, at, "\"0\"", name, bytes("Natt " + name))
                    .statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String drafted(String level) {
        Answer drafted = representative.post(
                "/api/documents",
                "{'unit':'bjorken','title':'Natt','type':'ROUTINE','level':'" + level + "','source':'INTERNAL'}");
        assertThat(drafted.status()).as(drafted.body().toString()).isEqualTo(201);
        return drafted.location();
    }

    private Answer acted(Caller caller, String at, String what, String body) {
        Answer done = act(caller, at, what, body);
        assertThat(done.status()).as(what + " " + done.body()).isEqualTo(200);
        return done;
    }

    private Answer act(Caller caller, String at, String what, String body) {
        return caller.seen(caller.get(at).etag()).post(at + what, body);
    }

    private HttpResponse<String> upload(Caller caller, String at, String name, byte[] file) throws Exception {
        return upload(caller, at, caller.get(at).etag(), name, file);
    }

    private HttpResponse<String> upload(Caller caller, String at, String version, String name, byte[] file)
            throws Exception {
        String disposition = "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        HttpRequest request = request(caller, at + "/content")
                .header("If-Match", version)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", disposition)
                .POST(BodyPublishers.ofByteArray(file))
                .build();
        return caller.http().send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Caller caller, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(caller.base().resolve(path));
        caller.headers().forEach(request::header);
        return request;
    }
}
