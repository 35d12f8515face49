package qms.service.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** The head is asked for as whoever wants the file, and a ledger that does not tell it keeps nobody from the file. */
class HeadOfLedgerTest {

    private final List<String> heard = new ArrayList<>();
    private int status = 200;
    private String told = "{\"number\":3,\"size\":7,\"root\":\"cm9vdA==\"}";
    private HttpServer server;
    private HeadOfLedger head;

    @BeforeEach
    void a_ledger_that_answers_as_it_is_told() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/ledger/checkpoints/latest", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = told.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        head = new HeadOfLedger(() -> address, JsonMapper.builder().build());
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
    void it_is_the_size_and_the_root_that_were_signed_last() {
        assertThat(head.latest()).contains("7 cm9vdA==");
        assertThat(heard).containsExactly("Bearer mine");
    }

    @Test
    void whoever_may_not_know_it_gets_the_file_without() {
        status = 403;
        assertThat(head.latest()).isEmpty();
    }

    @Test
    void nothing_but_a_head_is_printed() {
        for (String nonsense : List.of("{}", "hej", "", "[]", "{\"size\":\"7\",\"root\":\"cm9vdA==\"}")) {
            told = nonsense;
            assertThat(head.latest()).as(nonsense).isEmpty();
        }
    }

    @Test
    void a_ledger_that_is_away_is_done_without() {
        server.stop(0);
        assertThat(head.latest()).isEmpty();
    }

    @Test
    void where_nobody_asks_there_is_nobody_to_ask_as() {
        RequestContextHolder.resetRequestAttributes();
        assertThat(head.latest()).isEmpty();
        assertThat(heard).isEmpty();
    }
}
