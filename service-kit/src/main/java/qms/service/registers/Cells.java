package qms.service.registers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.service.history.Labels;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.service.registers.Columns.Column;
import qms.web.time.Stockholm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cells of a row, from what the list answers with: codes by their Swedish names, moments by the clock in Stockholm. */
final class Cells {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Columns columns;
    private final Organisation organisation;
    private final JsonMapper json;

    Cells(Columns columns, Organisation organisation, JsonMapper json) {
        this.columns = columns;
        this.organisation = organisation;
        this.json = json;
    }

    List<Object> of(Object item) {
        JsonNode answer = json.valueToTree(item);
        return columns.all().stream().map(column -> cell(answer, column)).toList();
    }

    private Object cell(JsonNode answer, Column column) {
        JsonNode value = answer;
        for (String name : column.path()) {
            value = value.path(name);
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        String text = value.asString("");
        if (column.unitName()) {
            return organisation.unit(text).map(OrgUnit::name).orElse(text);
        }
        return value.isString() && DAY.matcher(text).matches() ? day(text) : said(column.field(), value);
    }

    private static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static String said(String field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "Ja" : "Nej";
        }
        if (value.isArray()) {
            return joined(
                    value.valueStream().map(each -> said(field, each)),
                    value.path(0).isObject());
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(each -> named(each.getKey(), said(each.getKey(), each.getValue())))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("; "));
        }
        String text = value.asString();
        return MOMENT.matcher(text).matches() ? moment(text) : Labels.value("", field, text);
    }

    private static String named(String field, String value) {
        return value.isEmpty() ? "" : Labels.field(field) + ": " + value;
    }

    private static String joined(Stream<String> values, boolean linePerValue) {
        return values.filter(value -> !value.isEmpty()).collect(Collectors.joining(linePerValue ? "\n" : ", "));
    }

    private static String moment(String text) {
        return SHOWN.format(Instant.parse(text).atZone(Stockholm.ZONE));
    }
}
