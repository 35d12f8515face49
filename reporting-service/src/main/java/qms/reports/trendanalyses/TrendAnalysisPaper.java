package qms.reports.trendanalyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.reports.trendanalyses.TrendAnalysisView.Conclusion;
import qms.reports.trendanalyses.TrendAnalysisView.FollowUp;
import qms.service.export.Paper;
import qms.service.export.Paper.Block;
import qms.service.export.Paper.Paragraph;
import qms.service.export.Paper.Section;
import qms.service.history.Labels;

/** An analysis as a document: what it is of, what was looked at, what was concluded and what came of it. */
final class TrendAnalysisPaper {

    private TrendAnalysisPaper() {}

    /** @param unitName what its unit is called */
    static Paper of(TrendAnalysisView analysis, String unitName) {
        return new Paper(
                "trendanalys-" + analysis.unit() + "-" + analysis.to(),
                analysis.title(),
                unitName + ", " + analysis.from() + " till " + analysis.to(),
                List.of(
                        Section.of(1, "Analysen", about(analysis)),
                        Section.of(1, "Det som analyserades", material(analysis)),
                        new Section("Slutsatser", 1, conclusion(analysis.conclusion())),
                        Section.of(1, "Uppföljning", followUp(analysis.followUp()))));
    }

    private static Paper.Grid about(TrendAnalysisView analysis) {
        return new Paper.Rows("Om analysen", "Uppgift", "Svar")
                .row("Enhetens siffror från och med", analysis.from())
                .row("Till och med", analysis.to())
                .row("Läge", said("status", analysis.status().name()))
                .row("Planerad till", orNone(analysis.plannedFor()))
                .row("Påbörjad", orNone(analysis.startedOn()))
                .row("Öppnad igen, därför att", orNone(analysis.reason()))
                .grid();
    }

    private static Block material(TrendAnalysisView analysis) {
        if (analysis.material().isEmpty()) {
            return Paragraph.of("Inget är tillagt än.");
        }
        Paper.Rows rows = new Paper.Rows(
                "Det som analysen vilar på", "Rapport", "Så som det var känt", "Anteckning", "Svarets fingeravtryck");
        analysis.material()
                .forEach(looked -> rows.row(
                        looked.material().query(),
                        looked.material().asOf().toString(),
                        orNone(looked.note()),
                        looked.material().resultHash()));
        return rows.grid();
    }

    private static List<Block> conclusion(@Nullable Conclusion conclusion) {
        if (conclusion == null) {
            return List.of(Paragraph.of("Inget är sagt än."));
        }
        List<Block> blocks = new ArrayList<>(List.of(
                Paragraph.of(conclusion.conclusions()),
                new Paragraph(
                        "Dragna", conclusion.concludedOn() + " av " + said("concludedBy", conclusion.concludedBy()))));
        Optional.ofNullable(conclusion.noActionReason())
                .ifPresent(why -> blocks.add(new Paragraph("Varför inget görs", why)));
        Paper.Rows rows = new Paper.Rows("Det som slutsatserna ledde till", "Vad", "Var");
        conclusion.measures().forEach(id -> rows.row("Åtgärd", "/api/measures/" + id));
        conclusion.changeRequests().forEach(id -> rows.row("Önskemål om ändring", "/api/change-requests/" + id));
        Paper.Grid ledTo = rows.grid();
        if (!ledTo.rows().isEmpty()) {
            blocks.add(ledTo);
        }
        return blocks;
    }

    private static Block followUp(@Nullable FollowUp followUp) {
        return followUp == null
                ? Paragraph.of("Slutsatserna är inte följda upp än.")
                : new Paragraph(
                        followUp.followedUpOn() + " av " + said("followedUpBy", followUp.followedUpBy()),
                        followUp.result());
    }

    private static String said(String field, String code) {
        return Labels.value("", field, code);
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? Paper.NONE : value;
    }
}
