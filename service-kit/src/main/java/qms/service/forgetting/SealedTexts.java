package qms.service.forgetting;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.SealedFile;
import qms.events.disposals.DisposedText;

/** Everything that is sealed in the stream of a case, and where it stands. */
final class SealedTexts {

    private final EventStore log;

    SealedTexts(EventStore log) {
        this.log = log;
    }

    /**
     * A sealed text.
     *
     * @param number of its event in the stream
     * @param ofFile whether it is the name of a file
     */
    record Located(long number, String field, PersonalText text, boolean ofFile) {

        boolean isIn(DisposedText named) {
            return number == named.number()
                    && (field.equals(named.field())
                            || field.startsWith(named.field() + ".")
                            || field.startsWith(named.field() + "["));
        }
    }

    List<Located> of(String caseId) {
        List<Located> found = new ArrayList<>();
        DomainEventStream stream = log.readEvents(caseId, 0);
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            collect(message.getPayload(), new At(message.getSequenceNumber(), "", false), found);
        }
        return found;
    }

    private record At(long number, String field, boolean ofFile) {

        At below(String component, Object value) {
            return new At(
                    number,
                    field.isEmpty() ? component : field + "." + component,
                    ofFile || value instanceof SealedFile);
        }

        At item(int index, Object value) {
            return new At(number, field + "[" + index + "]", ofFile || value instanceof SealedFile);
        }
    }

    private static void collect(Object value, At at, List<Located> found) {
        if (value instanceof PersonalText text) {
            found.add(new Located(at.number(), at.field(), text, at.ofFile()));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                collect(items.get(i), at.item(i, items.get(i)), found);
            }
        } else if (value instanceof Record whole) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                Object part = valueOf(component, whole);
                if (part != null) {
                    collect(part, at.below(component.getName(), part), found);
                }
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
