package qms.processes.documents;

import static qms.processes.documents.LinkFinding.Outcome.BROKEN;
import static qms.processes.documents.LinkFinding.Outcome.NOT_ALLOWED;
import static qms.processes.documents.LinkFinding.Outcome.UNREACHABLE;
import static qms.processes.documents.LinkFinding.Outcome.WORKING;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Looks up addresses that people have written down. It never asks a machine inside: each address on the way is resolved and judged before it is
 * asked, redirects included. The JDK remembers what a name was resolved to for longer than that takes.
 */
@Component
class LinkChecker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_HOPS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    /** What a server answers that does not know the question, or does not like it. */
    private static final Set<Integer> ASK_AGAIN_WITH_GET = Set.of(400, 403, 404, 405, 406, 501);
    /** Whoever asks for a login or for patience is there. */
    private static final Set<Integer> THERE = Set.of(401, 403, 429);

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final boolean insideToo;

    LinkChecker(Environment environment) {
        this.insideToo = environment.getProperty("qms.links.private-addresses", Boolean.class, false);
    }

    LinkFinding look(String url) {
        try {
            return follow(url);
        } catch (IOException | IllegalArgumentException nobody) {
            return new LinkFinding(url, UNREACHABLE, 0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while looking up an address", stopped);
        }
    }

    private LinkFinding follow(String url) throws IOException, InterruptedException {
        URI at = URI.create(url);
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            if (!isAllowed(at)) {
                return new LinkFinding(url, NOT_ALLOWED, 0);
            }
            Reply reply = ask(at);
            if (reply.onwards().isEmpty()) {
                return new LinkFinding(url, judged(reply.status()), reply.status());
            }
            at = at.resolve(reply.onwards().get());
        }
        return new LinkFinding(url, BROKEN, 0);
    }

    private static LinkFinding.Outcome judged(int status) {
        if (status < 400 || THERE.contains(status)) {
            return WORKING;
        }
        return status < 500 ? BROKEN : UNREACHABLE;
    }

    private Reply ask(URI at) throws IOException, InterruptedException {
        Reply reply = ask(at, "HEAD");
        return ASK_AGAIN_WITH_GET.contains(reply.status()) ? ask(at, "GET") : reply;
    }

    private Reply ask(URI at, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at)
                .timeout(PATIENCE)
                .header("User-Agent", "qms-link-check")
                .method(method, BodyPublishers.noBody())
                .build();
        HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
        // Whether there is something is all that is asked; it is not read.
        response.body().close();
        return new Reply(
                response.statusCode(),
                REDIRECTS.contains(response.statusCode())
                        ? response.headers().firstValue("Location")
                        : Optional.empty());
    }

    private boolean isAllowed(URI at) throws UnknownHostException {
        String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
        if (at.getHost() == null || !scheme.matches("https?")) {
            return false;
        }
        for (InetAddress address : InetAddress.getAllByName(at.getHost())) {
            if (!insideToo && isInside(address)) {
                return false;
            }
        }
        return true;
    }

    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean named = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        boolean six = bytes.length == 16;
        // Unique local addresses; those that carry an IPv4 address inside them; carrier-grade NAT; "this network" and
        // what is reserved.
        return named
                || (six && ((first & 0xfe) == 0xfc || (first == 0 && second == 0x64) || (first == 0x20 && second == 2)))
                || (!six && (first == 0 || first >= 240 || (first == 100 && (second & 0xc0) == 64)));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private record Reply(int status, Optional<String> onwards) {}
}
