package qms.service.history;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * When something happened in the world: the first day or moment of the event whose name says so ({@code closedOn}, {@code receivedAt}). A
 * correction tells what should have been said, not when it was made; what was known is no happening.
 */
final class Occurrences {

    private Occurrences() {}

    static @Nullable String of(Object event) {
        return component(event.getClass())
                .map(component -> value(component, event))
                .map(Object::toString)
                .orElse(null);
    }

    static Optional<RecordComponent> component(Class<?> type) {
        EventName name = type.getAnnotation(EventName.class);
        return !type.isRecord() || (name != null && name.value().endsWith(".corrected"))
                ? Optional.empty()
                : Arrays.stream(type.getRecordComponents())
                        .filter(component ->
                                component.getType() == Instant.class || component.getType() == LocalDate.class)
                        .filter(component -> tellsWhen(component.getName()))
                        .findFirst();
    }

    private static boolean tellsWhen(String name) {
        return (name.endsWith("At") || name.endsWith("On"))
                && !name.equals("registeredAt")
                && !name.toLowerCase(java.util.Locale.ROOT).endsWith("knownat");
    }

    private static @Nullable Object value(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
