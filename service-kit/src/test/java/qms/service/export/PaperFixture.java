package qms.service.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A report with one of everything. */
final class PaperFixture {

    static final Paper REPORT = new Paper(
            "kvalitetsrapport-angen-2023",
            "Kvalitetsrapport",
            "Ängen, år 2023",
            List.of(
                    Paper.Section.of(
                            1,
                            "Klagomål & synpunkter",
                            Paper.Paragraph.of("Två ärenden <b>utan</b> svar.\nEn rad till."),
                            new Paper.Listing(List.of("Bemötande", "Information")),
                            new Paper.Rows("Klagomål per källa", "Källa", "Björken", "Eken", "Antal")
                                    .row("Anhörig", 17, Paper.NONE, 17)
                                    .row("=Annan", 1234, 2.5, LocalDate.of(2023, 5, 1))
                                    .grid()),
                    Paper.Section.of(2, "Per tertial", new Paper.Figure("Klagomål per tertial", bars())),
                    Paper.Section.of(
                            1,
                            "Risker",
                            new Paper.Paragraph("Underlag", "riskanalyser"),
                            new Paper.Figure("Riskmatris", matrix()),
                            new Paper.Figure("Klagomål per månad", lines()))));

    private PaperFixture() {}

    static BarChart bars() {
        return new BarChart(
                "Stapeldiagram: flest klagomål i andra tertialet",
                "Tertial",
                List.of("T1", "T2", "T3"),
                List.of(new Chart.Series("2022", List.of(4, 8, 6)), new Chart.Series("2023", List.of(5, 12, 7))),
                false);
    }

    static LineChart lines() {
        return new LineChart(
                "Linjediagram: mars ligger över den övre gränsen",
                "Månad",
                List.of("jan", "feb", "mar", "apr"),
                List.of(new Chart.Series("Klagomål", List.of(4, 5, 19, Double.NaN))),
                List.of(Chart.Series.constant("Medel", 6.5, 4), Chart.Series.constant("Övre gräns", 14.25, 4)),
                Set.of(2));
    }

    static RiskMatrix matrix() {
        return new RiskMatrix(
                "Riskmatris: tre risker är kritiska",
                List.of(new RiskMatrix.Cell(5, 4, 3), new RiskMatrix.Cell(2, 3, 11)),
                List.of(new RiskMatrix.Move(2, 2, 5, 4, 1)));
    }
}
