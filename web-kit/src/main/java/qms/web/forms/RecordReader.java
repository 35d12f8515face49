package qms.web.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import tools.jackson.databind.JsonNode;

/** Reads one kind of record; what reflection has to say about it is found out once and kept. */
final class RecordReader<T extends Record> {
    private static final ClassValue<RecordReader<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordReader<?> computeValue(Class<?> type) {
            return new RecordReader<>(type.asSubclass(Record.class));
        }
    };

    private final Constructor<T> constructor;
    private final List<ComponentReader> components;

    private RecordReader(Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its canonical constructor", e);
        }
        constructor.setAccessible(true);
        components = Arrays.stream(parts).map(ComponentReader::of).toList();
    }

    @SuppressWarnings("unchecked") // computeValue makes the reader from the very class it is kept under
    static <T extends Record> RecordReader<T> of(Class<T> type) {
        return (RecordReader<T>) KNOWN.get(type);
    }

    /** The record, or null when it added problems. */
    @Nullable
    T read(JsonNode node, @Nullable String path, List<FieldProblem> problems) {
        if (!node.isObject()) {
            problems.add(new FieldProblem(path, FieldCode.MALFORMED, "Ett JSON-objekt väntades."));
            return null;
        }
        int before = problems.size();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).read(node, path, problems);
        }
        return problems.size() == before ? make(values) : null;
    }

    private T make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
