package qms.reports.writtenreports;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.reports.writtenreports.WrittenReportFixture.ID;
import static qms.reports.writtenreports.WrittenReportFixture.NOW;
import static qms.reports.writtenreports.WrittenReportFixture.UNIT;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.reporttemplates.ReportBlock;
import qms.events.reporttemplates.ReportChapter;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.reports.writtenreports.PublishedReport.Piece;
import qms.service.projection.Recorded;

/** What stands for anybody to read where a chapter shows figures. */
class PublicReadingTest {

    private static final FiguresText FROZEN = FiguresText.of("""
            {"reports":[{"unit":{"key":"enskede","name":"Enskede"},
             "complaints":{"cases":31,"bySource":[{"code":"RELATIVE","label":"Anhörig","count":20},
               {"code":"CLIENT","label":"Enskild","count":8},{"code":"LAWYER","label":"Advokatbyrå","count":3},
               {"code":"ANONYMOUS","label":"Anonym","count":0}]},
             "lexSarah":{"reports":12,"notifiedToIvo":2},
             "risks":{"total":7,"byLevel":[{"code":"CRITICAL","label":"Kritisk","count":3}]},
             "selfChecks":{"notPerformed":2}}],
             "plan":{"rows":[{"unit":{"key":"enskede"},"risk":"En risk som rör en boende"}]}}""");

    private static final Map<String, String> OPEN = Map.of(
            "complaints.cases", "31",
            "complaints.bySource.RELATIVE", "20",
            "complaints.bySource.CLIENT", "visas inte",
            "complaints.bySource.LAWYER", "färre än 5",
            "complaints.bySource.ANONYMOUS", "0",
            "lexSarah.reports", "13");

    /** Hard case 36. */
    @Test
    void a_number_from_1_to_4_is_not_shown_nor_the_one_that_it_could_be_subtracted_from() {
        assertThat(read("QUALITY_REPORT", "TABLE", "complaints.bySource").rows())
                .containsExactly(
                        List.of("Anhörig", "20"),
                        List.of("Enskild", "visas inte"),
                        List.of("Advokatbyrå", "färre än 5"),
                        List.of("Anonym", "0"));
        assertThat(read("QUALITY_REPORT", "FIGURE", "complaints.cases").text()).isEqualTo("31");
    }

    @Test
    void a_figure_that_has_moved_since_is_not_shown_since_the_difference_may_be_one_person() {
        assertThat(read("QUALITY_REPORT", "FIGURE", "lexSarah.reports").text()).isEqualTo("visas inte");
    }

    @Test
    void what_is_not_among_the_public_figures_is_not_shown() {
        assertThat(read("QUALITY_REPORT", "FIGURE", "lexSarah.notifiedToIvo").text())
                .isEqualTo("visas inte");
        assertThat(read("QUALITY_REPORT", "TABLE", "risks.table").text()).isEqualTo("Visas inte offentligt.");
    }

    @Test
    void a_chart_is_its_numbers_and_those_of_the_work_itself_are_shown() {
        assertThat(read("QUALITY_REPORT", "CHART", "risks.byLevel").rows()).containsExactly(List.of("Kritisk", "3"));
        assertThat(read("QUALITY_REPORT", "FIGURE", "selfChecks.notPerformed").text())
                .isEqualTo("2");
    }

    @Test
    void a_tertial_shows_no_figure_of_persons_since_it_could_be_subtracted_from_the_year() {
        assertThat(read("TERTIAL_REPORT", "FIGURE", "complaints.cases").text()).isEqualTo("visas inte");
        assertThat(read("TERTIAL_REPORT", "TABLE", "complaints.bySource").rows())
                .isNull();
    }

    private static Piece read(String kind, String as, String reference) {
        ReportChapter chapter =
                new ReportChapter("a", "A", null, List.of(new ReportBlock(as, null, reference, null, null)));
        WrittenReportView report = new WrittenReportProjection()
                .evolve(
                        null,
                        new WrittenReportPlanned(
                                ID, UNIT, null, kind, 2025, null, "Året", null, 1, List.of(chapter), null, NOW),
                        new Recorded(0, 1, NOW, MetaData.emptyInstance()));
        return new PublicReading(report, FROZEN, unit -> unit, unit -> OPEN)
                .chapters()
                .getFirst()
                .pieces()
                .getFirst();
    }
}
