package qms.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one description of the whole API. It is put together once all services have given their part, and then kept. */
@RestController
class ApiDocumentController {
    private final AtomicReference<@Nullable String> complete = new AtomicReference<>();
    private final GatewaySettings settings;
    private final Backstage backstage;
    private final JsonMapper json;

    ApiDocumentController(GatewaySettings settings, Backstage backstage, JsonMapper json) {
        this.settings = settings;
        this.backstage = backstage;
        this.json = json;
    }

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> document() throws IOException {
        String known = complete.get();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(known != null ? known : compose());
    }

    private String compose() throws IOException {
        var head = new ClassPathResource("openapi/head.json").getContentAsString(StandardCharsets.UTF_8);
        var document = ApiDocument.of(json, head, settings.publicUrl());
        boolean whole = true;
        for (Service service : Service.ofTheDomain()) {
            Optional<JsonNode> part = backstage.ask(service, "/internal/openapi");
            part.ifPresent(known -> document.add(service, known));
            whole &= part.isPresent();
        }
        String text = json.writeValueAsString(document.asJson());
        if (whole) {
            complete.set(text);
        }
        return text;
    }
}
