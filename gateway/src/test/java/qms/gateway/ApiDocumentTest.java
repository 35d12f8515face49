package qms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDocumentTest {
    private static final String HEAD =
            "{\"openapi\":\"3.1.0\",\"tags\":[],\"paths\":{},\"components\":{\"schemas\":{},\"securitySchemes\":{\"oauth2\":{\"flows\":{\"clientCredentials\":{}}}}}}";
    private final JsonMapper json = JsonMapper.builder().build();
    private final ApiDocument document = ApiDocument.of(json, HEAD, URI.create("http://gateway.test"));

    @Test
    void what_two_services_mean_the_same_by_is_there_once() {
        document.add(Service.PROCESS, part("/api/units", "Problem", "string"));
        document.add(Service.RISK, part("/api/risks", "Problem", "string"));

        assertThat(whole().at("/components/schemas").propertyNames()).containsExactly("Problem");
        assertThat(whole().get("paths").propertyNames()).containsExactly("/api/units", "/api/risks");
        assertThat(whole().get("tags").size()).isEqualTo(1);
    }

    @Test
    void what_two_services_mean_different_things_by_gets_its_services_name_also_where_it_is_referred_to() {
        document.add(Service.PROCESS, part("/api/units", "Page", "string"));
        document.add(Service.RISK, part("/api/risks", "Page", "integer"));

        assertThat(whole().at("/components/schemas").propertyNames()).containsExactly("Page", "RiskPage");
        assertThat(whole().at("/components/schemas/RiskPage/type").asString()).isEqualTo("integer");
        assertThat(whole().at("/paths/~1api~1risks/get/schema/$ref").asString())
                .isEqualTo("#/components/schemas/RiskPage");
        assertThat(whole().at("/paths/~1api~1units/get/schema/$ref").asString()).isEqualTo("#/components/schemas/Page");
    }

    private JsonNode whole() {
        return document.asJson();
    }

    private JsonNode part(String path, String schema, String type) {
        return json.readTree("""
                {"tags":[{"name":"Gemensamt"}],
                 "paths":{"%s":{"get":{"schema":{"$ref":"#/components/schemas/%s"}}}},
                 "components":{"schemas":{"%s":{"type":"%s"}}}}
                """.formatted(path, schema, schema, type));
    }
}
