package qms.deviations.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.service.history.ThingHistory;
import qms.service.projection.Streams;
import qms.service.store.Meta;
import qms.web.law.LegalStep;
import qms.web.time.Stockholm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * That something happens before something else in a kind of case.
 *
 * @param title in Swedish
 * @param source what is required, in Swedish, or who requires it where that is no law that changes
 * @param step what of the law it follows from, which is another from time to time
 * @param when what makes the rule apply, from then on; it always does without
 * @param unless what makes it not apply
 * @param first what is to happen first: any of these
 * @param then what is not to happen before
 */
record OrderRule(
        String key,
        String title,
        String source,
        @Nullable LegalStep step,
        @Nullable Pattern when,
        @Nullable Pattern unless,
        List<Pattern> first,
        Pattern then) {

    private static final String ANYTHING = "*";

    /**
     * Some events.
     *
     * @param types the names that they are stored under
     * @param where the values that a field may have; an asterisk is any value
     */
    record Pattern(List<String> types, @Nullable Map<String, List<String>> where) {

        boolean matches(Happened event) {
            return types.contains(event.type())
                    && Optional.ofNullable(where).orElse(Map.of()).entrySet().stream()
                            .allMatch(field -> holds(event.payload(), field.getKey(), field.getValue()));
        }

        private static boolean holds(JsonNode payload, String path, List<String> values) {
            JsonNode found = payload.at("/" + path.replace('.', '/'));
            boolean known = !found.isMissingNode() && !found.isNull();
            return known && (values.contains(ANYTHING) || values.contains(found.asString("")));
        }
    }

    /** An event of a case, as far as its order is asked about. */
    record Happened(long number, String type, LocalDate on, boolean imported, JsonNode payload) {

        /** All of a case, the first first. */
        static List<Happened> in(ThingHistory history, JsonMapper json) {
            return history.events().stream().map(event -> of(event, json)).toList();
        }

        private static Happened of(DomainEventMessage<?> message, JsonMapper json) {
            EventName name = message.getPayloadType().getAnnotation(EventName.class);
            return new Happened(
                    message.getSequenceNumber(),
                    name == null ? "" : name.value(),
                    Stockholm.day(Streams.registeredAt(message)),
                    "IMPORT".equals(message.getMetaData().get(Meta.VIA)),
                    json.valueToTree(message.getPayload()));
        }
    }
}
