package qms.service.store;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Lets no event through that is too large; what was serialized to be weighed is what is stored. */
final class WeighedEvents implements MessageDispatchInterceptor<EventMessage<?>> {

    private final Serializer serializer;

    WeighedEvents(Serializer serializer) {
        this.serializer = serializer;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> {
            SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
            int bytes = payload.getData().length;
            if (bytes > EventTooLarge.LIMIT) {
                throw new EventTooLarge(payload.getType().getName(), bytes);
            }
            return event;
        };
    }
}
