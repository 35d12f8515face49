package qms.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Turns the lines of an import into what people do instead: each thing entered by the role that does it, and the acts that follow. */
final class HandWork {

    /** The person of the login {@code ombud}. */
    private static final String INVESTIGATOR = "30a90a6d-07c4-8e2d-9034-6f52642e87d9";

    private final Product product;
    private final Chronicle chronicle;
    private final Map<String, Answer> latest = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    HandWork(Product product, Chronicle chronicle) {
        this.product = product;
        this.chronicle = chronicle;
    }

    /** The coordinator enters the units as they stood; in June, what is to be from July: the new board, who moves under it, what ends. */
    void units(List<JsonNode> lines) {
        for (JsonNode line : lines) {
            if (line.path("predecessors").isEmpty()) {
                Map<String, Object> unit = fields(line, "key", "name", "kind", "validFrom");
                if (!line.path("placements").isEmpty()) {
                    unit.put(
                            "placements", List.of(fields(line.path("placements").get(0), "parent", "from")));
                }
                chronicle.at("2022-12-01T09:00:00+01:00", () -> make("contract", "units", line, unit));
            } else {
                Map<String, Object> unit = fields(line, "key", "name", "kind", "validFrom", "predecessors");
                chronicle.at("2023-06-15T09:00:00+02:00", () -> make("contract", "units", line, unit));
            }
        }
        for (JsonNode line : lines) {
            for (int i = 1; i < line.path("placements").size(); i++) {
                Object placement = fields(line.path("placements").get(i), "parent", "from", "to");
                chronicle.at("2023-06-15T10:00:00+02:00", () -> act("contract", line, "placements", placement));
            }
            if (line.has("validTo")) {
                Object closing = fields(line, "validTo");
                chronicle.at("2023-06-15T11:00:00+02:00", () -> act("contract", line, "closing", closing));
            }
        }
    }

    void terms(List<JsonNode> lines) {
        for (JsonNode line : lines) {
            Object term = fields(line, "taxonomy", "unit", "code", "label");
            chronicle.at("2022-12-01T10:00:00+01:00", () -> make("contract", "taxonomy-values", line, term));
        }
    }

    /** The login {@code ombud} stands in the register of persons, so that it can be appointed; its id comes of this name. */
    void investigator() {
        Map<String, Object> person = Map.of(
                "externalId", "jarva-ombud", "unit", "iof", "name", "Testperson Ombud", "roleAssignments", List.of());
        String line = Answer.JSON.writeValueAsString(person) + "\n";
        chronicle.at(
                "2022-12-01T11:00:00+01:00",
                () -> product.as("contract").importLines("persons", line).expect(200));
    }

    /** The unit's manager registers, looks into it, judges, answers and closes. */
    void complaints(List<JsonNode> lines) {
        for (JsonNode line : lines) {
            String manager = manager(line);
            String registered = line.path("registeredAt").asString("");
            Object complaint = fields(
                    line,
                    "unit",
                    "kind",
                    "channel",
                    "receivedAt",
                    "source",
                    "categories",
                    "otherCategory",
                    "description",
                    "complainant",
                    "feedbackWanted");
            chronicle.at(registered, () -> make(manager, "complaints", line, complaint));
            if (line.has("outcome")) {
                chronicle.on(text(line, "closedOn"), registered, () -> {
                    act(manager, line, "investigation", Map.of());
                    act(manager, line, "decision", fields(line, "outcome", "deviationFound"));
                    act(manager, line, "no-action", Map.of("reason", "Förhållandet är rättat."));
                    answer(manager, line);
                    act(manager, line, "closing", Map.of());
                });
            }
        }
    }

    private void answer(String manager, JsonNode line) {
        if (line.has("complainant")) {
            act(manager, line, "feedback", Map.of("channel", "PHONE", "content", "Vi ringde och berättade."));
        } else {
            act(manager, line, "feedback-hindrance", Map.of("reason", "ANONYMOUS"));
        }
    }

    /** Somebody at work reports; the lex Sarah officer decides, and notifies IVO. */
    void lexSarah(List<JsonNode> lines) {
        for (JsonNode line : lines) {
            Object report = fields(
                    line,
                    "unit",
                    "lawArea",
                    "occurredOn",
                    "reportedAt",
                    "reporter",
                    "category",
                    "otherCategory",
                    "description",
                    "providerInformation");
            chronicle.at(text(line, "registeredAt"), () -> make("medarbetare", "lex-sarah-cases", line, report));
            JsonNode decisions = line.path("decisions");
            for (int i = 0; i < decisions.size(); i++) {
                boolean first = i == 0;
                JsonNode decision = decisions.get(i);
                chronicle.at(text(decision, "registeredAt"), () -> {
                    if (first) {
                        investigate(line, decision);
                    }
                    act("lexsarah", line, "decisions", decided(line, decision));
                });
            }
            if (line.has("notifiedToIvoAt")) {
                Object notification = Map.of(
                        "notifiedAt",
                        text(line, "notifiedToIvoAt"),
                        "preliminaryLevel",
                        text(decisions.path(0), "level"));
                chronicle.at(
                        text(line, "notifiedToIvoAt"), () -> act("lexsarah", line, "ivo-notification", notification));
            }
        }
    }

    /** All that stands between a report and the first decision on it. */
    private void investigate(JsonNode line, JsonNode decision) {
        act("lexsarah", line, "receipt", Map.of());
        act("lexsarah", line, "affected-persons", Map.of("description", "Se akten."));
        act("lexsarah", line, "initial-assessment", Map.of());
        act("lexsarah", line, "investigator", Map.of("person", INVESTIGATOR));
        Map<String, Object> found = new LinkedHashMap<>();
        List.of(
                        "event",
                        "whenAndWhere",
                        "receipt",
                        "similarBefore",
                        "couldHappenAgain",
                        "measuresTaken",
                        "measuresPlanned",
                        "proposalReason")
                .forEach(part -> found.put(part, "Se akten."));
        found.put("consequences", List.of(Map.of("person", "1", "description", "Se akten.")));
        found.put("causes", List.of(Map.of("area", "ROUTINES", "primary", true, "description", "Se akten.")));
        found.put("proposedLevel", text(decision, "level"));
        found.put("individualInformed", "INFORMED");
        found.put("representativeInformed", "INFORMED");
        found.put("documentedInPersonFile", true);
        act("ombud", line, "investigation", found);
    }

    private static Map<String, Object> decided(JsonNode line, JsonNode decision) {
        Map<String, Object> decided = fields(decision, "level", "decidedOn");
        decided.put("reason", "Se utredningen.");
        decided.put("notifyDecided", true);
        if (line.has("notifiedToIvoAt")) {
            decided.put("notSeriousReason", "Se utredningen.");
        }
        return decided;
    }

    /** The unit's representative names the risk; its manager assesses it and decides, and sets measures going. */
    void risks(List<JsonNode> lines) {
        for (JsonNode line : lines) {
            Object risk = fields(line, "unit", "year", "process", "subprocess", "activity", "risk");
            chronicle.at("2023-11-01T09:00:00+01:00", () -> make("ombud", "risks", line, risk));
            chronicle.on(text(line, "assessedOn"), "2023-11-01T09:00:00+01:00", () -> {
                act("enhetschef", line, "assessments", fields(line, "probability", "consequence"));
                act("enhetschef", line, "decision", fields(line, "decision", "noActionReason"));
                line.path("measures").forEach(measure -> measure(line, measure));
            });
        }
    }

    /** The representative plans the checks of the year, and enters what came of each. */
    void selfChecks(List<JsonNode> lines) {
        for (JsonNode line : lines) {
            Map<String, Object> plan = fields(line, "unit", "year", "process", "subprocess", "name", "frequency");
            List<Object> occasions = new ArrayList<>();
            line.path("occurrences").forEach(occurrence -> occasions.add(fields(occurrence, "period", "due")));
            plan.put("occurrences", occasions);
            chronicle.at("2023-11-16T09:00:00+01:00", () -> {
                plan.put("risk", latest.get(text(line, "risk")).text("id"));
                make("ombud", "self-checks", line, plan);
            });
            for (int i = 0; i < line.path("occurrences").size(); i++) {
                outcome(line, i);
            }
        }
    }

    /** What the unit itself says, beside what is counted. */
    void declarations(String collection, List<JsonNode> lines) {
        for (JsonNode line : lines) {
            Object declared = fields(line, "unit", "year", "figure", "value", "subject", "state", "text");
            chronicle.at("2024-01-15T09:00:00+01:00", () -> make("contract", collection, line, declared));
        }
    }

    private void outcome(JsonNode line, int occasion) {
        JsonNode occurrence = line.path("occurrences").get(occasion);
        boolean performed = text(occurrence, "status").equals("PERFORMED");
        Consumer<String> enter = id -> act(
                "ombud",
                line,
                "occurrences/" + id + (performed ? "/performance" : "/non-performance"),
                performed ? fields(occurrence, "assessment", "result") : fields(occurrence, "reason"));
        chronicle.on(
                text(occurrence, performed ? "performedOn" : "due"),
                "2023-11-16T09:00:00+01:00",
                () -> enter.accept(latest.get(text(line, "externalId"))
                        .json()
                        .path("occurrences")
                        .get(occasion)
                        .path("occurrence")
                        .asString("")));
    }

    private void measure(JsonNode risk, JsonNode line) {
        Map<String, Object> proposal = fields(line, "description", "responsible", "due");
        proposal.put("unit", text(risk, "unit"));
        proposal.put(
                "origins",
                List.of(Map.of(
                        "kind",
                        "RISK",
                        "id",
                        latest.get(text(risk, "externalId")).text("id"))));
        make("enhetschef", "measures", line, proposal);
        act("enhetschef", line, "decision", Map.of("responsible", "Enhetschef"));
        act("enhetschef", line, "start", Map.of());
    }

    private void make(String role, String collection, JsonNode line, Object body) {
        Answer made = product.as(role).post("/api/" + collection, body).expect(201);
        latest.put(text(line, "externalId"), made);
        places.put(text(line, "externalId"), made.location());
    }

    /** Who does something to a thing has it open in its present version. */
    private void act(String role, JsonNode line, String act, Object body) {
        String thing = text(line, "externalId");
        Client person = product.as(role);
        String version = person.get(places.get(thing)).expect(200).etag();
        latest.put(
                thing, person.act(places.get(thing) + "/" + act, version, body).expect(200));
    }

    private static String manager(JsonNode line) {
        String unit = text(line, "unit");
        return Map.of("iof", "enhetschef", "aldre-funk", "enhetschef-aldre").getOrDefault(unit, "samordnare");
    }

    private static String text(JsonNode line, String field) {
        return line.path(field).asString("");
    }

    private static Map<String, Object> fields(JsonNode line, String... names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Set<String> wanted = Set.of(names);
        line.properties().stream()
                .filter(field -> wanted.contains(field.getKey()))
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }
}
