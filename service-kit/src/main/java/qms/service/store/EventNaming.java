package qms.service.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import qms.events.EventCatalogue;
import qms.events.EventName;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an event under its logical name and revision, so that its class may move; everything else (metadata, tokens) as Axon's Jackson
 * serializer does.
 */
public final class EventNaming extends Jackson3Serializer {

    private final Map<String, ? extends Class<?>> eventsByName;

    /** Knows every event of the catalogue. */
    public static EventNaming ofCatalogue() {
        return new EventNaming(EventCatalogue.events());
    }

    /** Reads events into the classes given, by {@code name/revision}. */
    public EventNaming(Map<String, ? extends Class<?>> eventsByName) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventNaming::tolerantAndSparse));
        this.eventsByName = Map.copyOf(eventsByName);
    }

    // Jackson 3 writes times as ISO-8601 by itself.
    private static void tolerantAndSparse(JsonMapper.Builder json) {
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
    }

    // Axon declares the raw type.
    @SuppressWarnings("rawtypes")
    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        EventName name = type == null ? null : ((Class<?>) type).getAnnotation(EventName.class);
        return name == null
                ? super.typeForClass(type)
                : new SimpleSerializedType(name.value(), Integer.toString(name.revision()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> event = eventsByName.get(type.getName() + "/" + type.getRevision());
        return event == null ? super.classForType(type) : event;
    }
}
