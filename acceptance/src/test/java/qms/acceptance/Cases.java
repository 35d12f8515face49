package qms.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things as they come in, as JSON: plausible, and invented. */
final class Cases {

    private Cases() {}

    /** A unit that stands alone. */
    static Map<String, Object> unit(String key) {
        return new LinkedHashMap<>(
                Map.of("key", key, "name", "Enheten " + key, "kind", "UNIT", "validFrom", "2020-01-01"));
    }

    /** A relative has called about a home visit that was missed. */
    static Map<String, Object> complaint(String unit, String description) {
        Map<String, Object> complaint = new LinkedHashMap<>();
        complaint.put("unit", unit);
        complaint.put("kind", "COMPLAINT");
        complaint.put("channel", "PHONE");
        complaint.put("receivedAt", "2024-02-05T09:30:00+01:00");
        complaint.put("source", "RELATIVE");
        complaint.put("categories", List.of("TREATMENT", "INFORMATION"));
        complaint.put("description", description);
        complaint.put("complainant", Map.of("name", "Testperson Björk", "contact", "bjork@example.invalid"));
        complaint.put("feedbackWanted", true);
        return complaint;
    }

    /** The correction of a receipt day. */
    static Map<String, Object> correction(String reason) {
        return Map.of("reason", reason, "receivedAt", "2024-02-04T16:00:00+01:00");
    }

    /** Establishes the unit, unless a test before has done so. */
    static String established(Product product, String key) {
        return established(product.coordinator(), key);
    }

    /** Establishes the unit, unless a test before has done so. */
    static String established(Client coordinator, String key) {
        Map<String, Object> line = unit(key);
        line.put("externalId", key);
        line.put("placements", List.of());
        line.put("predecessors", List.of());
        Answer answer = coordinator
                .importLines("units", Answer.JSON.writeValueAsString(line) + "\n")
                .expect(200);
        if (answer.json().path("rejected").asInt(1) != 0) {
            throw new AssertionError(answer.body());
        }
        return key;
    }
}
