package qms.reports.figures.dashboards;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import qms.reports.figures.Known;

/** Where the things behind a figure are: in the unit's own lists, and among the cases of a figure with what stands below. */
final class Links {

    private final Asked asked;
    private final String unit;

    Links(Asked asked) {
        this.asked = asked;
        this.unit = encoded(asked.unit());
    }

    String complaints() {
        return "/api/complaints?unit=" + unit + days("receivedAt");
    }

    String deviations() {
        return "/api/deviations?unit=" + unit + days("reportedAt");
    }

    String lexSarah() {
        return "/api/lex-sarah-cases?unit=" + unit + days("reportedAt");
    }

    String undecided() {
        return lexSarah() + "&level=UNDECIDED";
    }

    String lexMaria() {
        return "/api/lex-maria-cases?unit=" + unit + days("reportedAt");
    }

    String risks() {
        return "/api/risks?unit=%s&year=%d&level=CRITICAL".formatted(unit, asked.year());
    }

    String selfChecks() {
        return "/api/self-checks?unit=%s&year=%d".formatted(unit, asked.year());
    }

    String overdueMeasures() {
        return "/api/measures/overdue?unit=" + unit;
    }

    String followUps() {
        return "/api/reports/follow-ups/%s/%d".formatted(unit, asked.year());
    }

    String deadlines() {
        return "/api/deadlines?unit=" + unit + days("due");
    }

    /** The cases that a figure counts. */
    String cases(String figure, String code) {
        return "/api/reports/drilldown/%s/%d?figure=%s%s&from=%s&to=%s%s"
                .formatted(
                        unit,
                        asked.year(),
                        encoded(figure),
                        code.isEmpty() ? "" : "&code=" + encoded(code),
                        asked.from(),
                        asked.day(),
                        known());
    }

    /** The things that another tile counts. */
    String things(String tile) {
        return "/api/dashboards/%s/things?tile=%s&year=%d%s".formatted(unit, tile, asked.year(), known());
    }

    /** What is known is the same for the figure and for what is behind it. */
    private String known() {
        Known known = asked.known();
        return (known.asOf() == null ? "" : "&asOf=" + encoded(known.asOf().toString()))
                + (known.recordedBy() == null
                        ? ""
                        : "&recordedBy=" + encoded(known.recordedBy().toString()));
    }

    private String days(String field) {
        return "&%sFrom=%s&%sTo=%s".formatted(field, asked.from(), field, asked.day());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
