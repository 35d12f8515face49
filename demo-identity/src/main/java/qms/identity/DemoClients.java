package qms.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All demo logins: those of the resource file, then those given by property. A later one replaces an earlier of the same id. */
@Component
class DemoClients {
    private final List<DemoClient> all;

    DemoClients(IdentitySettings settings, JsonMapper json) {
        var clients = new ArrayList<DemoClient>();
        clients.addAll(read(json, committed()));
        for (DemoClient extra : read(json, settings.extraClients())) {
            clients.removeIf(client -> client.id().equals(extra.id()));
            clients.add(extra);
        }
        all = List.copyOf(clients);
    }

    List<DemoClient> all() {
        return all;
    }

    Optional<DemoClient> withId(String id) {
        return all.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    private static String committed() {
        try {
            return new ClassPathResource("demo-clients.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<DemoClient> read(JsonMapper json, String text) {
        return List.of(json.readValue(text, DemoClient[].class));
    }
}
