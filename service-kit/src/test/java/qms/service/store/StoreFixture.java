package qms.service.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintWithdrawn;

/** Events to store. */
final class StoreFixture {

    static final Instant NOON = Instant.parse("2026-03-02T11:00:00.123456Z");

    private StoreFixture() {}

    static ComplaintWithdrawn withdrawn(String id) {
        return new ComplaintWithdrawn(ComplaintId.of(id), "BJORKEN", LocalDate.of(2026, 3, 2), NOON);
    }

    static String complaint(int number) {
        return new UUID(0x8000, number).toString();
    }

    static DomainEventMessage<?> message(String stream, long sequence) {
        return new GenericDomainEventMessage<>(
                "Complaint", stream, sequence, withdrawn(stream), Map.of(Meta.ACTOR, "anna", Meta.VIA, "API"));
    }

    /** A command as the desk sends it. */
    static CommandMessage<?> signed(Object command) {
        return new GenericCommandMessage<>(command)
                .withMetaData(Map.of(Meta.ACTOR, "somebody", Meta.VIA, "API", Meta.TRACE_ID, "t-0"));
    }

    /** Any record, every field filled. */
    static Object filled(Class<?> record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i].getGenericType(), i);
        }
        Constructor<?> made = record.getDeclaredConstructor(types);
        made.setAccessible(true);
        return made.newInstance(values);
    }

    private static Object value(Type type, int salt) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], salt));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return filled(raw);
        }
        return switch (raw.getSimpleName()) {
            case "String" -> "åäö \"" + salt + "\" 𝄞";
            case "int", "Integer" -> salt + 1;
            case "long", "Long" -> salt + 1L;
            case "boolean", "Boolean" -> true;
            case "UUID" -> new UUID(7, salt);
            case "Instant" -> NOON.plusNanos(salt);
            case "LocalDate" -> LocalDate.of(2026, 3, 1 + salt);
            case "BigDecimal" -> new BigDecimal("12.50");
            default -> raw.getEnumConstants()[0];
        };
    }
}
