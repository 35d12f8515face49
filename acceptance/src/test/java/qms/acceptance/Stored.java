package qms.acceptance;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What is there: by reading each that was acknowledged, and by listing all. */
record Stored(int lost, int doubled, int invented) {
    static Stored in(Client reader, String unit, Entries entries) {
        List<Boolean> found = Together.each(8, entries.acked().entrySet(), acked -> isThere(reader, acked, entries));
        String list = "/api/complaints?unit=" + unit;
        Until.happens(
                Duration.ofSeconds(20),
                () -> reader.total(list) >= entries.acked().size());
        Map<String, Integer> times = new HashMap<>();
        // A list does not open the words: what is listed is known by being opened.
        Together.each(8, reader.all(list + "&sort=registeredAt"), complaint -> words(reader, complaint))
                .forEach(key -> times.merge(key, 1, Integer::sum));
        int lost = (int) found.stream().filter(there -> !there).count();
        int unlisted = (int) entries.acked().keySet().stream()
                .filter(key -> !times.containsKey(key))
                .count();
        int doubled = times.values().stream().mapToInt(count -> count - 1).sum();
        int invented = (int) times.keySet().stream()
                .filter(key -> !entries.sent().contains(key))
                .count();
        return new Stored(Math.max(lost, unlisted), doubled, invented);
    }

    private static String words(Client reader, JsonNode listed) {
        return reader.get("/api/complaints/" + listed.path("id").asString(""))
                .expect(200)
                .text("description");
    }

    /** A correction that was acknowledged is there exactly once: version 1, not 0 and not 2. */
    private static boolean isThere(Client reader, Map.Entry<String, String> acked, Entries entries) {
        Answer read = reader.get(acked.getValue());
        String version = entries.corrected().contains(acked.getKey()) ? "\"1\"" : "\"0\"";
        return read.status() == 200
                && read.etag().equals(version)
                && read.text("description").equals(acked.getKey());
    }
}
