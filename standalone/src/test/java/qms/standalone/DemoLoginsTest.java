package qms.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.web.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo logins are persons of the demo register, so that roles given there are theirs. */
class DemoLoginsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void whoever_logs_in_is_in_the_register() throws IOException {
        List<String> logins = JSON.readTree(text("/demo-clients.json"))
                .valueStream()
                .map(client -> client.path("id").asString() + " "
                        + client.path("person").asString())
                .toList();

        assertThat(text("/demo/jarva-2023/02-persons.ndjson").lines())
                .map(DemoLoginsTest::login)
                .hasSize(9)
                .allSatisfy(login -> assertThat(logins).contains(login));
    }

    private static String login(String line) {
        JsonNode person = JSON.readTree(line);
        String externalId = person.path("externalId").asString();
        return externalId.replaceFirst("^jarva-", "") + " " + Ids.derived("persons", externalId);
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = DemoLoginsTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
