package qms.service.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import qms.web.problems.Problem;
import tools.jackson.databind.json.JsonMapper;

/** The ledger is asked as whoever asks us, waited for a little, and never taken at less than its word. */
class LedgerClientTest {

    private static final String PROVED = """
            {"size":7,"root":"cm9vdA==","note":"n","origin":"o","publicKey":"k","proofs":[{"number":3,"leaf":"l","path":["p"]}]}""";

    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private HttpServer server;
    private LedgerClient client;

    @BeforeEach
    void a_ledger_that_answers_as_it_is_told() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/ledger/proofs/inclusion", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = PROVED.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(statuses.pop(), answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        client = new LedgerClient(() -> address, JsonMapper.builder().build(), 2);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Authorization", "Bearer mine");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void end() {
        server.stop(0);
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void it_is_asked_with_the_askers_own_token_and_again_until_it_has_sealed() {
        statuses.addAll(List.of(409, 200));
        Sealed sealed = client.prove(List.of(3L), null, 2L);
        assertThat(sealed.size()).isEqualTo(7);
        assertThat(sealed.proofs().getFirst().path()).containsExactly("p");
        assertThat(heard).hasSize(2).allMatch(said -> said.startsWith("Bearer mine {\"numbers\":[3]"));
    }

    @Test
    void it_is_not_waited_for_without_end() {
        statuses.addAll(List.of(409, 409));
        assertThatThrownBy(() -> client.prove(List.of(3L), null, null))
                .hasMessageContaining(BundleProblem.LEDGER_BEHIND.name());
    }

    @Test
    void a_log_that_never_was_that_long_is_asked_for_wrongly() {
        statuses.addAll(List.of(400, 400));
        assertThatThrownBy(() -> client.prove(List.of(3L), null, 4711L))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("INVALID");
        assertThatThrownBy(() -> client.prove(List.of(3L), null, null))
                .hasMessageContaining(BundleProblem.LEDGER_UNREACHABLE.name());
    }

    @Test
    void whatever_else_it_answers_is_no_proof() {
        statuses.add(403);
        assertThatThrownBy(() -> client.prove(List.of(3L), null, null))
                .hasMessageContaining(BundleProblem.LEDGER_UNREACHABLE.name());
        server.stop(0);
        assertThatThrownBy(() -> client.prove(List.of(3L), null, null))
                .hasMessageContaining(BundleProblem.LEDGER_UNREACHABLE.name());
    }
}
