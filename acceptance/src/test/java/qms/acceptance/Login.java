package qms.acceptance;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;

/** The token of a demo login, fetched at once and again when half of its time has passed: a run on a slow machine outlives a token. */
final class Login implements Supplier<String> {

    private final URI base;
    private final String basic;
    private String token = "";
    private long renewAt;

    Login(URI base, String login) {
        this.base = base;
        this.basic = Base64.getEncoder().encodeToString((login + ":" + login).getBytes(StandardCharsets.UTF_8));
        fetch();
    }

    @Override
    public synchronized String get() {
        if (System.nanoTime() - renewAt >= 0) {
            fetch();
        }
        return token;
    }

    private void fetch() {
        Answer answer = Client.nobody(base)
                .send(
                        request -> request.POST(BodyPublishers.ofString("grant_type=client_credentials")),
                        "/oauth2/token",
                        "Authorization",
                        "Basic " + basic,
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .expect(200);
        token = answer.text("access_token");
        renewAt = System.nanoTime()
                + Duration.ofSeconds(answer.json().path("expires_in").asLong())
                        .dividedBy(2)
                        .toNanos();
    }
}
