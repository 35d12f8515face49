package qms.service.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import org.bson.Document;
import qms.events.QmsEvent;

/** How the value of a key is kept: the same for what is stored and what is asked for. */
final class KeyValues {

    private KeyValues() {}

    static Object stored(Object value) {
        return switch (value) {
            case String text -> text;
            case Enum<?> code -> code.name();
            case Integer number -> number.longValue();
            case Long number -> number;
            case Boolean yes -> yes;
            case Instant time -> Date.from(time);
            case LocalDate day -> day.toString();
            case Collection<?> many -> many.stream().map(KeyValues::stored).toList();
            default ->
                throw new IllegalArgumentException(
                        "a key cannot hold a " + value.getClass().getName());
        };
    }

    static <V> Document of(Projection<? extends QmsEvent, V> projection, V view) {
        Document keys = new Document();
        projection.keys(view).forEach((name, value) -> {
            if (!projection.keyNames().contains(name)) {
                throw new IllegalStateException(projection.collection() + " does not declare its key " + name);
            }
            keys.append(name, stored(value));
        });
        return keys;
    }
}
