package qms.reports.figures.patterns;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import qms.reports.figures.definitions.Definition;
import qms.reports.figures.definitions.Definition.Subject;
import qms.web.time.Period;

/** Where the cases behind a figure are. */
final class Links {

    private Links() {}

    static String cases(String unit, Definition figure, String code, Period period) {
        if (figure.subject() == Subject.DEADLINES) {
            return "/api/deadlines?unit=%s&dueFrom=%s&dueTo=%s".formatted(encoded(unit), period.from(), period.to());
        }
        String row = code.isEmpty() ? "" : "&code=" + encoded(code);
        return "/api/reports/drilldown/%s/%d?figure=%s%s&from=%s&to=%s"
                .formatted(
                        encoded(unit),
                        period.to().getYear(),
                        encoded(figure.figure()),
                        row,
                        period.from(),
                        period.to());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
