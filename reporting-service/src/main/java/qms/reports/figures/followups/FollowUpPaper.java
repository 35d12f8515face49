package qms.reports.figures.followups;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.followups.FollowUpReport.FollowUp;
import qms.service.export.Paper;
import qms.service.export.Paper.Section;

/** The follow-ups as a document: how many are there, and of each section what was written or that it is missing. */
final class FollowUpPaper {

    private FollowUpPaper() {}

    static Paper of(FollowUpReport report) {
        Paper.Rows totals = new Paper.Rows("Uppföljningar per period", "Period", "Inlämnade", "Saknas", "Inte dags än");
        report.periods().forEach(one -> totals.row(one.period(), one.submitted(), one.missing(), one.notDue()));
        Paper.Rows sections =
                new Paper.Rows("Uppföljningar per avsnitt", "Avsnitt", "Enhet", "Ansvarig", "Period", "Läge", "Text");
        report.sections()
                .forEach(section -> section.followUps()
                        .forEach(one -> sections.row(
                                section.title(),
                                section.unit().name(),
                                orNone(section.responsible()),
                                one.period(),
                                state(one),
                                orNone(one.text()))));
        return new Paper(
                "uppfoljning-" + report.unit().key() + "-" + report.year(),
                "Uppföljning av enhetsbeskrivningar",
                report.unit().name() + ", år " + report.year(),
                List.of(Section.of(1, "Sammanfattning", totals.grid()), Section.of(1, "Avsnitten", sections.grid())));
    }

    private static String state(FollowUp one) {
        return switch (one.state()) {
            case SUBMITTED ->
                "Inlämnad"
                        + Optional.ofNullable(one.submittedOn())
                                .map(day -> " " + day)
                                .orElse("");
            case MISSING -> "Saknas";
            case NOT_DUE -> "Inte dags än";
        };
    }

    private static String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? Paper.NONE : text;
    }
}
