package qms.service.bundle;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the ledger for proofs over HTTP, as whoever asks us: with their own token, so that nobody is told more than by asking there. */
public final class LedgerClient {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerClient.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int ATTEMPTS = 25;
    private static final int NOT_YET = 409;
    private static final int BAD_REQUEST = 400;

    private final LedgerAddress address;
    private final JsonMapper json;
    private final int attempts;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    LedgerClient(LedgerAddress address, JsonMapper json) {
        this(address, json, ATTEMPTS);
    }

    LedgerClient(LedgerAddress address, JsonMapper json, int attempts) {
        this.address = address;
        this.json = json;
        this.attempts = attempts;
    }

    /**
     * The proofs of events; waits some seconds for the checkpoint that holds the last of them.
     *
     * @param size that of the checkpoint, if not the latest
     * @param from the size of an earlier log that is to be proved to have only grown
     */
    public Sealed prove(List<Long> numbers, @Nullable Long size, @Nullable Long from) {
        String question = json.writeValueAsString(new Question(numbers, size, from));
        for (int attempt = 1; attempt <= attempts; attempt++) {
            HttpResponse<String> answer = ask(question);
            if (answer.statusCode() == 200) {
                return read(answer.body());
            }
            // Events and size are ours and as they must be: what can be asked wrongly is how far back it is proved.
            if (answer.statusCode() == BAD_REQUEST && from != null) {
                throw Problem.invalid(
                        "from",
                        FieldCode.OUT_OF_RANGE,
                        "Loggen har inte så många händelser: ange storleken i ett tidigare huvud.");
            }
            if (answer.statusCode() != NOT_YET) {
                throw unreachable("status " + answer.statusCode());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw Problem.of(BundleProblem.LEDGER_BEHIND, "Försök igen om en stund, med samma Idempotency-Key.");
    }

    private HttpResponse<String> ask(String question) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(address.get().resolve("/api/ledger/proofs/inclusion"))
                    .timeout(PATIENCE)
                    .header(HttpHeaders.CONTENT_TYPE, "application/json")
                    .POST(BodyPublishers.ofString(question, StandardCharsets.UTF_8));
            String token = asker().getHeader(HttpHeaders.AUTHORIZATION);
            if (token != null) {
                request.header(HttpHeaders.AUTHORIZATION, token);
            }
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException | IllegalStateException noAnswer) {
            throw unreachable(noAnswer.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unreachable("stopping");
        }
    }

    private Sealed read(String answer) {
        try {
            return json.readValue(answer, Sealed.class);
        } catch (JacksonException noAnswer) {
            throw unreachable(noAnswer.getClass().getName());
        }
    }

    private static Problem unreachable(String why) {
        LOG.warn("The ledger proves nothing: {}", why);
        return Problem.of(
                BundleProblem.LEDGER_UNREACHABLE,
                "Ett paket utan bevis lämnas inte ut. Försök igen om en stund, med samma Idempotency-Key.");
    }

    private static HttpServletRequest asker() {
        return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
                .getRequest();
    }

    private record Question(
            List<Long> numbers,
            @Nullable Long size,
            @Nullable Long from) {}
}
