package qms.service.described;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import qms.service.ServiceUnderTest;
import qms.service.history.NamedFields;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is committed as a service's part of the API document is what the service does; {@code -Dqms.openapi.write=true} writes it anew. To
 * be extended in every service.
 */
public abstract class OpenApiContract {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    protected abstract ServiceUnderTest service();

    @Test
    void the_committed_document_says_what_the_service_does() throws IOException {
        String made = JSON.writeValueAsString(ApiPart.of(service().context())) + "\n";
        Path committed = Path.of("src/main/resources/openapi", service().name() + ".json");
        if (Boolean.getBoolean("qms.openapi.write")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, made);
        }
        assertThat(committed).hasContent(made);
    }

    @Test
    void whatever_a_history_tells_of_has_a_swedish_name() {
        ObjectNode document = ApiPart.of(service().context());
        assertThat(NamedFields.told(document)).contains("id", "unit");
        assertThat(NamedFields.withoutName(document)).isEmpty();
    }

    @Test
    void the_gateway_is_told_the_document_and_the_problems() {
        assertThat(service().stranger().get("/internal/openapi").at("/openapi")).isEqualTo("3.1.0");
        var problems = service().stranger().get("/internal/problems").body();
        var packages = service().context().getEnvironment().getRequiredProperty("qms.service.package");
        assertThat(problems.valueStream().map(problem -> problem.path("code").asString()))
                .containsExactlyElementsOf(OwnProblems.under(packages).stream()
                        .map(DescribedProblem::code)
                        .toList());
    }
}
