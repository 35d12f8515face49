package qms.service.history;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import qms.web.time.Stockholm;

/** A place in a template that a field of the event is said in, for instance <code>{receivedAt,time}</code>. */
final class Place {

    private static final int LONG = 200;
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, LocalDate.class, Instant.class, Integer.class, Long.class, BigDecimal.class);

    private final String event;
    private final String field;
    private final List<RecordComponent> path;
    private final String form;
    private final List<String> words;

    /**
     * @param written the field, or a path of fields, then perhaps how it is said: time, code, unit, count with one word for one and one
     *     for more, or yes with what to say then and what else
     */
    Place(Class<?> type, String event, String written) {
        this.event = event;
        List<String> parts = List.of(written.split(",", -1));
        field = parts.getFirst();
        path = path(type, field);
        form = parts.size() > 1 ? parts.get(1) : "";
        words = parts.stream().skip(2).toList();
        int needed = switch (form) {
            case "", "time", "code", "unit" -> 0;
            case "count" -> 2;
            case "yes" -> Math.clamp(words.size(), 1, 2);
            default -> -1;
        };
        if (needed != words.size() || !isSayable()) {
            throw new IllegalArgumentException(event + " cannot be told with {" + written + "}");
        }
    }

    private boolean isSayable() {
        Type last = path.getLast().getGenericType();
        return switch (form) {
            case "count" -> type() == int.class || type() == Integer.class || type() == List.class;
            case "yes" -> type() == boolean.class || type() == Boolean.class;
            case "time" -> type() == Instant.class;
            case "code", "unit" -> last == String.class || isTexts(last);
            default -> type().isPrimitive() && type() != boolean.class || PLAIN.contains(type()) || isTexts(last);
        };
    }

    private static boolean isTexts(Type type) {
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == String.class;
    }

    private static List<RecordComponent> path(Class<?> type, String names) {
        List<RecordComponent> path = new ArrayList<>();
        Class<?> at = type;
        for (String name : names.split("\\.")) {
            RecordComponent[] components = at.isRecord() ? at.getRecordComponents() : new RecordComponent[0];
            RecordComponent found = Arrays.stream(components)
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + names));
            path.add(found);
            at = found.getType();
        }
        return List.copyOf(path);
    }

    /** Whether the event may be without it, so that it has to stand in brackets. */
    boolean mayBeAbsent() {
        return path.stream().anyMatch(Place::isNullable)
                || (form.equals("yes") && words.size() == 1)
                || (type() == List.class && !form.equals("count"));
    }

    private boolean isEmptyList(Object value) {
        return value instanceof Collection<?> several && several.isEmpty() && !form.equals("count");
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    String field() {
        return field;
    }

    String form() {
        return form;
    }

    Class<?> type() {
        return path.getLast().getType();
    }

    /** What is said in the place; nothing where the event has no such field. */
    Optional<String> said(Object told, UnaryOperator<String> unitName) {
        Object value = told;
        for (RecordComponent component : path) {
            value = value == null ? null : value(component, value);
        }
        return value == null || value.equals("") || isEmptyList(value) ? Optional.empty() : worded(value, unitName);
    }

    private Optional<String> worded(Object value, UnaryOperator<String> unitName) {
        return switch (form) {
            case "count" ->
                Optional.of(Swedish.count(
                        value instanceof Collection<?> several ? several.size() : ((Number) value).intValue(),
                        words.getFirst(),
                        words.getLast()));
            case "yes" ->
                (boolean) value
                        ? Optional.of(words.getFirst())
                        : words.stream().skip(1).findFirst();
            case "code" -> Optional.of(each(value, code -> Labels.code(event, field, code)));
            case "unit" -> Optional.of(each(value, unitName));
            default -> Optional.of(plain(value));
        };
    }

    private String plain(Object value) {
        return switch (value) {
            case Instant moment -> form.isEmpty() ? Swedish.day(Stockholm.day(moment)) : Swedish.time(moment);
            case Collection<?> several -> each(several, UnaryOperator.identity());
            case String text -> shortened(text.strip().replaceAll("\\s+", " "));
            default -> Swedish.words(value);
        };
    }

    private static String each(Object value, UnaryOperator<String> name) {
        return value instanceof Collection<?> several
                ? Swedish.list(
                        several.stream().map(one -> name.apply(one.toString())).toList())
                : name.apply(value.toString());
    }

    private static String shortened(String text) {
        if (text.length() <= LONG) {
            return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        }
        int space = text.lastIndexOf(' ', LONG);
        return text.substring(0, space < 1 ? LONG : space) + " …";
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
