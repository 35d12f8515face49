package qms.processes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import qms.processes.documents.LinkFinding.Outcome;

/** What is said of an address, tried on a server of our own. */
class LinkCheckerTest {

    private static HttpServer server;
    private static String base;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/there", exchange -> answer(exchange, 200));
        server.createContext("/login", exchange -> answer(exchange, 401));
        server.createContext("/gone", exchange -> answer(exchange, 410));
        server.createContext("/ill", exchange -> answer(exchange, 503));
        server.createContext(
                "/only-get",
                exchange -> answer(exchange, exchange.getRequestMethod().equals("GET") ? 200 : 405));
        server.createContext("/moved", exchange -> moved(exchange, "/there"));
        server.createContext("/round", exchange -> moved(exchange, "/round"));
        server.createContext("/inside", exchange -> moved(exchange, "file:///etc/passwd"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/there,WORKING,200",
        "/login,WORKING,401",
        "/only-get,WORKING,200",
        "/moved,WORKING,200",
        "/gone,BROKEN,410",
        "/nothing-here,BROKEN,404",
        "/round,BROKEN,0",
        "/ill,UNREACHABLE,503",
        "/inside,NOT_ALLOWED,0"
    })
    void an_address_is_judged_by_what_it_answers(String path, Outcome outcome, int status) {
        try (LinkChecker checker = checker(true)) {
            assertThat(checker.look(base + path)).isEqualTo(new LinkFinding(base + path, outcome, status));
        }
    }

    @Test
    void where_nobody_answers_is_not_reached() {
        try (LinkChecker checker = checker(true)) {
            assertThat(checker.look("http://127.0.0.1:1/").outcome()).isEqualTo(Outcome.UNREACHABLE);
            assertThat(checker.look("http://nowhere.invalid/").outcome()).isEqualTo(Outcome.UNREACHABLE);
            assertThat(checker.look("http://a b/").outcome()).isEqualTo(Outcome.UNREACHABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/", "http://[::1]/", "http://10.0.0.1/", "http://169.254.169.254/latest"})
    void a_machine_inside_is_not_asked(String url) {
        try (LinkChecker checker = checker(false)) {
            assertThat(checker.look(url).outcome()).isEqualTo(Outcome.NOT_ALLOWED);
            assertThat(checker.look(base + "/there").outcome()).isEqualTo(Outcome.NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,true",
        "100.64.0.1,true",
        "172.16.0.1,true",
        "192.168.1.1,true",
        "255.255.255.255,true",
        "fd00::1,true",
        "fe80::1,true",
        "64:ff9b::a00:1,true",
        "2002:a00:1::,true",
        "100.128.0.1,false",
        "93.184.216.34,false",
        "2a00:1450::1,false"
    })
    void inside_is_what_only_machines_here_can_reach(String address, boolean inside) throws UnknownHostException {
        assertThat(LinkChecker.isInside(InetAddress.getByName(address))).isEqualTo(inside);
    }

    private static LinkChecker checker(boolean insideToo) {
        return new LinkChecker(
                new MockEnvironment().withProperty("qms.links.private-addresses", String.valueOf(insideToo)));
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void moved(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302);
    }
}
