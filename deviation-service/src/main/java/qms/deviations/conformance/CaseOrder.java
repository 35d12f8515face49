package qms.deviations.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is required of the order of a kind of case.
 *
 * @param states to which state an event leads, by the name it is stored under; other events lead nowhere
 */
record CaseOrder(String kind, List<OrderRule> rules, Map<String, String> states) {

    private static final Map<String, CaseOrder> ALL = read();

    static CaseOrder of(String caseKind) {
        return ALL.getOrDefault(caseKind, new CaseOrder(caseKind, List.of(), Map.of()));
    }

    static Map<String, CaseOrder> all() {
        return ALL;
    }

    private static Map<String, CaseOrder> read() {
        try (InputStream json = new ClassPathResource("case-order.json").getInputStream()) {
            return Arrays.stream(JsonMapper.builder().build().readValue(json, CaseOrder[].class))
                    .collect(Collectors.toMap(CaseOrder::kind, order -> order));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
