package qms.service.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.service.organisation.Taxonomy;

/** What fields and codes are called in Swedish: a field with a capital as in a heading, a code as in a sentence. */
public final class Labels {

    private static final Map<String, String> FIELDS = Words.read("fields.properties");
    private static final Map<String, String> CODES = Words.read("codes.properties");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern ORDINARY_WORD = Pattern.compile("\\p{Lu}\\p{Ll}*[^\\p{Lu}]*");

    private Labels() {}

    /** What a field is called; of a path such as {@code contract.validTo} the last name decides. */
    public static String field(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return Optional.ofNullable(FIELDS.get(name))
                .or(() -> Optional.ofNullable(FIELDS.get(last)))
                .orElse(last);
    }

    static boolean hasField(String name) {
        return FIELDS.containsKey(name);
    }

    /**
     * What a code is called. A unit's own term has no label here; its code is then said in small letters.
     *
     * @param event the name of the event that it stands in, for instance {@code complaint.registered}
     * @param field the field, since a code may mean one thing in one field and another elsewhere
     */
    public static String code(String event, String field, String code) {
        return label(event, field, code).orElseGet(() -> spoken(code));
    }

    /** The label of a code, if the text is one. */
    static Optional<String> label(String event, String field, String code) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        String feature = event.substring(0, Math.max(0, event.indexOf('.')));
        return Stream.of(event + "." + last, feature + "." + last, last)
                .map(place -> placed(place, code))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.ofNullable(CODES.get(code)));
    }

    /** What a value of a field is called, whatever it is: a code by its label, a day in words, several as in a sentence. */
    public static String value(String event, String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text ->
                CODE.matcher(text).matches() ? label(event, field, text).orElse(text) : text;
            case List<?> several ->
                Swedish.list(
                        several.stream().map(one -> value(event, field, one)).toList());
            default -> Swedish.words(value);
        };
    }

    private static Optional<String> placed(String place, String code) {
        String own = CODES.get(place + "." + code);
        if (own != null) {
            return Optional.of(own);
        }
        return Optional.ofNullable(CODES.get(place))
                .flatMap(taxonomy -> Taxonomy.valueOf(taxonomy).label(code))
                .map(Labels::asInASentence);
    }

    private static String asInASentence(String label) {
        String first = label.split(" ", 2)[0];
        return ORDINARY_WORD.matcher(first).matches() && first.length() > 1
                ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
                : label;
    }

    private static String spoken(String code) {
        return CODE.matcher(code).matches() ? code.toLowerCase(Locale.ROOT).replace('_', ' ') : code;
    }
}
