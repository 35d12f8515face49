package qms.service.imports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.service.imports.Column.Kind;
import qms.service.tables.Cell;
import qms.web.time.Stockholm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A cell as the JSON that its field takes. What does not fit is left as text, for the rules of form to say so. */
final class CellValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> YES = Set.of("ja", "true", "sant");
    private static final Set<String> NO = Set.of("nej", "false", "falskt");

    private CellValues() {}

    static JsonNode of(Cell cell, Kind kind) {
        return switch (cell) {
            case Cell.Text text -> ofText(text.text(), kind);
            case Cell.Number number -> ofNumber(number.value(), kind);
            case Cell.Moment moment -> JSON.stringNode(ofMoment(moment.local(), kind));
            case Cell.Truth truth ->
                kind == Kind.TRUTH || kind == Kind.ANY
                        ? JSON.booleanNode(truth.value())
                        : JSON.stringNode(truth.value() ? "JA" : "NEJ");
            case Cell.Fault fault -> JSON.stringNode(fault.detail());
        };
    }

    private static JsonNode ofText(String text, Kind kind) {
        boolean mayBeTruth = kind == Kind.TRUTH || kind == Kind.ANY;
        boolean mayBeNumber = kind == Kind.NUMBER || kind == Kind.ANY;
        Boolean truth = mayBeTruth ? truth(text) : null;
        BigDecimal number = mayBeNumber ? number(text) : null;
        if (truth != null) {
            return JSON.booleanNode(truth);
        }
        return number == null ? JSON.stringNode(text) : ofNumber(number, kind);
    }

    private static @Nullable Boolean truth(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
    }

    /** Written as in Sweden or as in a program: {@code 1 234,5} or {@code 1234.5}. */
    private static @Nullable BigDecimal number(String text) {
        String plain =
                text.replaceAll("(?<=[0-9])[ \\u00a0\\u202f](?=[0-9]{3})", "").replace('\u2212', '-');
        return plain.matches("-?[0-9]{1,30}([.,][0-9]{1,30})?") ? new BigDecimal(plain.replace(',', '.')) : null;
    }

    private static JsonNode ofNumber(BigDecimal value, Kind kind) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean whole = plain.scale() <= 0;
        boolean wieldy = Math.abs(plain.scale()) <= 30;
        if (kind == Kind.NUMBER || kind == Kind.ANY) {
            return whole && wieldy ? JSON.numberNode(plain.toBigInteger()) : JSON.numberNode(plain);
        }
        return JSON.stringNode(wieldy ? plain.toPlainString() : plain.toString());
    }

    /** A clock in a sheet shows Swedish time; an hour that the change of clocks makes twice or never is left without offset, and refused. */
    private static String ofMoment(LocalDateTime local, Kind kind) {
        boolean day = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (kind != Kind.MOMENT) {
            return day ? local.toLocalDate().toString() : local.toString();
        }
        List<ZoneOffset> offsets = Stockholm.ZONE.getRules().getValidOffsets(local);
        return offsets.size() == 1 ? local.atOffset(offsets.getFirst()).toString() : local.toString();
    }
}
