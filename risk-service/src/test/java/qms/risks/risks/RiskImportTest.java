package qms.risks.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureStarted;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskTreatmentDecided;
import qms.risks.ImportFixture;
import qms.risks.platform.Existing;
import qms.risks.platform.LevelMaps;
import qms.service.imports.ImportResult;
import qms.web.Ids;

class RiskImportTest {

    private static final Instant ASSESSED = Instant.parse("2023-11-14T23:00:00Z");
    private static final String R1 = Ids.derived("risks", "R-1");
    private static final String M1 = Ids.derived("measures", "M-1");
    private static final String M2 = Ids.derived("measures", "M-2");
    private static final String LINE =
            "{'externalId':'R-1','unit':'bjorken','year':2023,'risk':'Nattbesök uteblir','probability':4,'consequence':3,"
                    + "'assessedOn':'2023-11-15','decision':'MEASURES','measures':["
                    + "{'externalId':'M-1','description':'Andra nattrundan','status':'ONGOING','responsible':'Enhetschef'},"
                    + "{'externalId':'M-2','description':'Nytt larm','status':'DECIDED','due':'2024-02-01'}]}";

    private final ImportFixture fixture = new ImportFixture();
    private final RiskImport risks = new RiskImport(
            new RiskForm(),
            new Existing(fixture.streams),
            new LevelMaps(fixture.streams),
            fixture.organisation,
            ImportFixture.CLOCK);

    @Test
    void a_line_is_one_event_for_each_thing_that_happened() {
        assertThat(imports(LINE).imported()).isEqualTo(1);

        RiskId risk = RiskId.of(R1);
        assertThat(fixture.eventsOf(R1))
                .containsExactly(
                        new RiskIdentified(
                                risk, "bjorken", "R-1", 2023, null, null, null, "Nattbesök uteblir", ASSESSED),
                        new RiskAssessed(
                                risk, "bjorken", 4, 3, 12, "CRITICAL", 1, LocalDate.of(2023, 11, 15), ASSESSED),
                        new RiskTreatmentDecided(risk, "bjorken", ASSESSED));
        List<MeasureOrigin> origin = List.of(new MeasureOrigin("RISK", R1));
        assertThat(fixture.eventsOf(M1))
                .containsExactly(
                        new MeasureProposed(
                                MeasureId.of(M1),
                                "bjorken",
                                "M-1",
                                origin,
                                "Andra nattrundan",
                                "Enhetschef",
                                null,
                                ASSESSED),
                        new MeasureStarted(MeasureId.of(M1), "bjorken", ASSESSED));
        assertThat(fixture.eventsOf(M2))
                .last()
                .isEqualTo(new MeasureDecided(MeasureId.of(M2), "bjorken", null, LocalDate.of(2024, 2, 1), ASSESSED));
    }

    @Test
    void a_risk_that_was_never_assessed_or_decided_is_only_identified_and_gets_no_day_of_its_own() {
        imports("{'externalId':'R-1','unit':'bjorken','year':2023,'risk':'Ej bedömd','decision':'UNDECIDED'}");
        assertThat(fixture.eventsOf(R1))
                .containsExactly(new RiskIdentified(
                        RiskId.of(R1), "bjorken", "R-1", 2023, null, null, null, "Ej bedömd", ImportFixture.NOW));
    }

    @Test
    void a_critical_risk_without_action_is_history_and_needs_no_reason() {
        imports("{'externalId':'R-1','unit':'bjorken','year':2023,'risk':'Kritisk','probability':5,'consequence':5,"
                + "'decision':'NO_ACTION','measures':[]}");
        assertThat(fixture.eventsOf(R1))
                .last()
                .isEqualTo(new RiskAccepted(RiskId.of(R1), "bjorken", null, ImportFixture.NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED,MeasureProposed", "DECIDED,MeasureDecided", "ONGOING,MeasureStarted",
        "IMPLEMENTED,MeasureImplemented", "CLOSED,MeasureClosed", "REJECTED,MeasureRejected",
        "POSTPONED,MeasurePostponed", "CANCELLED,MeasureCancelled"
    })
    void the_status_of_a_measure_is_its_last_event(String status, String event) {
        imports(LINE.replace("ONGOING", status));
        assertThat(fixture.eventsOf(M1).getLast().getClass().getSimpleName()).isEqualTo(event);
        assertThat(fixture.eventsOf(M1)).hasSize(status.equals("PROPOSED") ? 1 : 2);
    }

    @Test
    void the_same_line_again_is_unchanged() {
        imports(LINE);
        assertThat(imports(LINE).unchanged()).isEqualTo(1);
        assertThat(fixture.eventsOf(R1)).hasSize(3);
    }

    @Test
    void the_same_line_twice_in_a_file_is_stored_once() {
        ImportResult result = imports(LINE, LINE);
        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.unchanged()).isEqualTo(1);
    }

    @Test
    void the_same_line_is_unchanged_also_after_a_measure_was_closed_here() {
        imports(LINE);
        fixture.happened(M1, new MeasureClosed(MeasureId.of(M1), "bjorken", ImportFixture.NOW));
        assertThat(imports(LINE).unchanged()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'consequence':3 | 'consequence':4",
                "ONGOING | CLOSED",
                "Nytt larm | Annat larm",
                "'year':2023 | 'year':2022"
            })
    void a_line_that_says_something_else_is_a_conflict(String before, String after) {
        imports(LINE);
        assertThat(ImportFixture.problems(imports(LINE.replace(before, after)))).containsExactly("externalId CONFLICT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'probability':4,   | ''                 | probability         | MISSING",
                "'consequence':3,   | ''                 | consequence         | MISSING",
                "'probability':4    | 'probability':6    | probability         | OUT_OF_RANGE",
                "'probability':4    | 'probability':0    | probability         | OUT_OF_RANGE",
                "'probability':4    | 'probability':2.5  | probability         | MALFORMED",
                "'probability':4    | 'probability':'4'  | probability         | MALFORMED",
                "'year':2023        | 'year':1989        | year                | OUT_OF_RANGE",
                "'year':2023        | 'year':2101        | year                | OUT_OF_RANGE",
                "'bjorken'          | 'granen'           | unit                | UNKNOWN_UNIT",
                "'MEASURES'         | 'MAYBE'            | decision            | UNKNOWN_CODE",
                "'DECIDED'          | 'DREAMT'           | measures[1].status  | UNKNOWN_CODE",
                "'2024-02-01'       | '2024-02-30'       | measures[1].due     | MALFORMED",
                "'M-2'              | 'M-1'              | measures[1].externalId | DUPLICATE"
            })
    void a_line_of_wrong_form_is_refused_where_it_is_wrong(String before, String after, String field, String code) {
        ImportResult result = imports(LINE.replace(before, after.equals("''") ? "" : after));
        assertThat(ImportFixture.problems(result)).containsExactly(field + " " + code);
        assertThat(fixture.eventsOf(R1)).isEmpty();
    }

    @Test
    void a_measure_of_another_risk_in_the_file_is_refused() {
        ImportResult result = imports(LINE, LINE.replace("R-1", "R-2").replace("M-2", "M-3"));
        assertThat(result.imported()).isEqualTo(1);
        assertThat(ImportFixture.problems(result)).containsExactly("measures[0].externalId DUPLICATE");
    }

    @Test
    void a_measure_of_another_risk_that_is_stored_is_refused() {
        imports(LINE);
        ImportResult result = imports(LINE.replace("R-1", "R-2").replace("M-1", "M-3"));
        assertThat(ImportFixture.problems(result)).containsExactly("measures[1].externalId DUPLICATE");
    }

    @Test
    void a_measure_of_a_line_that_is_refused_may_be_used_by_another() {
        ImportResult result = imports(LINE.replace("'year':2023", "'year':1989"), LINE.replace("R-1", "R-2"));
        assertThat(result.imported()).isEqualTo(1);
    }

    private ImportResult imports(String... lines) {
        return fixture.imports(List.of(risks), "risks", lines);
    }
}
