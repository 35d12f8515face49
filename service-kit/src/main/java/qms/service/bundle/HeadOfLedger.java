package qms.service.bundle;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import qms.service.export.HeadToPrint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the ledger what it signed last, as whoever asks us. A list is handed out without a head rather than not at all: only a bundle is proof. */
final class HeadOfLedger implements HeadToPrint {

    private static final Logger LOG = LoggerFactory.getLogger(HeadOfLedger.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LedgerAddress address;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    HeadOfLedger(LedgerAddress address, JsonMapper json) {
        this.address = address;
        this.json = json;
    }

    @Override
    public Optional<String> latest() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asker)) {
            return Optional.empty();
        }
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            address.get().resolve("/api/ledger/checkpoints/latest"))
                    .timeout(PATIENCE);
            String token = asker.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
            if (token != null) {
                request.header(HttpHeaders.AUTHORIZATION, token);
            }
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return switch (answer.statusCode()) {
                case 200 -> head(json.readTree(answer.body()));
                case 401, 403 -> Optional.empty(); // not theirs to read, which is no fault
                default -> none("status " + answer.statusCode());
            };
        } catch (IOException | IllegalArgumentException | IllegalStateException | JacksonException noAnswer) {
            return none(noAnswer.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return none("stopping");
        }
    }

    private static Optional<String> head(JsonNode checkpoint) {
        return checkpoint.path("size").isIntegralNumber()
                        && checkpoint.path("root").isString()
                ? Optional.of(checkpoint.path("size").asLong() + " "
                        + checkpoint.path("root").asString())
                : none("no checkpoint");
    }

    private static Optional<String> none(String why) {
        LOG.warn("A file is handed out without the head of the ledger: {}", why);
        return Optional.empty();
    }
}
