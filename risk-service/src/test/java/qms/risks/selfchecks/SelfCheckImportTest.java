package qms.risks.selfchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.risks.ImportFixture;
import qms.service.imports.ImportResult;
import qms.web.Ids;

class SelfCheckImportTest {

    private static final String E1 = Ids.derived("self-checks", "E-1");
    private static final SelfCheckId ID = SelfCheckId.of(E1);
    private static final RiskId RISK = RiskId.of(Ids.derived("risks", "R-1"));
    private static final String HEAD =
            "{'externalId':'E-1','unit':'bjorken','year':2024,'name':'Aktgranskning','risk':'R-1','frequency':'TERTIAL','occurrences':[";
    private static final String PERFORMED =
            "{'period':'T1','due':'2024-04-30','status':'PERFORMED','assessment':'PASSED','performedOn':'2024-04-20',"
                    + "'result':{'kind':'SAMPLE','passed':9,'of':10}}";
    private static final String NOT_PERFORMED =
            "{'period':'T2','due':'2024-08-31','status':'NOT_PERFORMED','reason':'Personalbrist.'}";
    private static final String PLANNED = "{'period':'T3','due':'2024-12-31','status':'PLANNED'}";

    private final ImportFixture fixture = new ImportFixture();
    private final SelfCheckImport selfChecks =
            new SelfCheckImport(new SelfCheckForm(), fixture.organisation, fixture.streams, ImportFixture.CLOCK);

    @BeforeEach
    void a_risk_is_there() {
        fixture.happened(
                RISK.toString(),
                new RiskIdentified(
                        RISK, "bjorken", "R-1", 2024, null, null, null, "Nattbesök uteblir", ImportFixture.NOW));
    }

    @Test
    void a_line_is_one_event_for_each_thing_that_happened() {
        assertThat(imports(PERFORMED, NOT_PERFORMED, PLANNED).imported()).isEqualTo(1);
        Instant now = ImportFixture.NOW;
        assertThat(fixture.eventsOf(E1))
                .containsExactly(
                        new SelfCheckPlanned(
                                ID, "bjorken", "E-1", 2024, null, null, "Aktgranskning", RISK, "TERTIAL", now),
                        new OccurrencePlanned(ID, "bjorken", "T1@2024-04-30", "T1", LocalDate.of(2024, 4, 30), now),
                        new OccurrencePerformed(
                                ID,
                                "bjorken",
                                "T1@2024-04-30",
                                LocalDate.of(2024, 4, 20),
                                "PASSED",
                                new CheckResult("SAMPLE", null, 9, 10),
                                Instant.parse("2024-04-19T22:00:00Z")),
                        new OccurrencePlanned(ID, "bjorken", "T2@2024-08-31", "T2", LocalDate.of(2024, 8, 31), now),
                        new OccurrenceNotPerformed(ID, "bjorken", "T2@2024-08-31", null, "Personalbrist.", now),
                        new OccurrencePlanned(ID, "bjorken", "T3@2024-12-31", "T3", LocalDate.of(2024, 12, 31), now));
    }

    @Test
    void the_same_line_again_is_unchanged() {
        imports(PERFORMED, NOT_PERFORMED, PLANNED);
        assertThat(imports(PERFORMED, NOT_PERFORMED, PLANNED).unchanged()).isEqualTo(1);
    }

    @Test
    void an_added_occurrence_extends() {
        imports(PERFORMED);
        assertThat(imports(PERFORMED, PLANNED).extended()).isEqualTo(1);
        assertThat(fixture.eventsOf(E1)).hasSize(4);
    }

    @Test
    void an_occurrence_performed_since_it_was_planned_extends() {
        imports(PERFORMED.replace("'PERFORMED'", "'PLANNED'"));
        assertThat(fixture.eventsOf(E1)).hasSize(2);
        assertThat(imports(PERFORMED).extended()).isEqualTo(1);
        assertThat(fixture.eventsOf(E1)).hasSize(3).last().isInstanceOf(OccurrencePerformed.class);
    }

    @Test
    void an_occurrence_taken_away_is_a_conflict() {
        imports(PERFORMED, PLANNED);
        assertThat(ImportFixture.problems(imports(PERFORMED))).containsExactly("externalId CONFLICT");
    }

    @Test
    void an_occurrence_judged_otherwise_is_a_conflict() {
        imports(PERFORMED);
        assertThat(ImportFixture.problems(imports(PERFORMED.replace("PASSED", "FAILED"))))
                .containsExactly("externalId CONFLICT");
    }

    @Test
    void another_name_is_a_conflict() {
        imports(PERFORMED);
        ImportResult result = fixture.imports(
                List.of(selfChecks), "self-checks", (HEAD + PERFORMED + "]}").replace("Aktgranskning", "Stickprov"));
        assertThat(ImportFixture.problems(result)).containsExactly("externalId CONFLICT");
    }

    @Test
    void what_was_performed_here_by_hand_is_not_performed_once_more_by_a_line() {
        imports(PERFORMED.replace("'PERFORMED'", "'PLANNED'"));
        fixture.happened(E1, performedHere("T1@2024-04-30"));
        assertThat(ImportFixture.problems(imports(PERFORMED))).containsExactly("occurrences[0] CONFLICT");
    }

    @Test
    void what_was_planned_here_by_hand_is_not_planned_once_more_by_a_line() {
        imports(PERFORMED);
        fixture.happened(
                E1,
                new OccurrencePlanned(
                        ID, "bjorken", "T3@2024-12-31", "T3", LocalDate.of(2024, 12, 31), ImportFixture.NOW));
        assertThat(ImportFixture.problems(imports(PERFORMED, PLANNED))).containsExactly("occurrences[1] CONFLICT");
    }

    @Test
    void a_line_stays_unchanged_when_what_it_says_was_not_performed_was_performed_here_later() {
        imports(NOT_PERFORMED, PLANNED);
        fixture.happened(E1, performedHere("T2@2024-08-31"));
        fixture.happened(E1, performedHere("T3@2024-12-31"));
        assertThat(imports(NOT_PERFORMED, PLANNED).unchanged()).isEqualTo(1);
    }

    @Test
    void a_risk_that_was_never_imported_is_refused() {
        ImportResult result =
                fixture.imports(List.of(selfChecks), "self-checks", (HEAD + PLANNED + "]}").replace("R-1", "R-9"));
        assertThat(ImportFixture.problems(result)).containsExactly("risk UNKNOWN_REFERENCE");
    }

    @Test
    void two_occurrences_with_the_same_period_and_day_are_refused() {
        assertThat(ImportFixture.problems(imports(PERFORMED, PERFORMED.replace("PERFORMED", "PLANNED"))))
                .containsExactly("occurrences[1] DUPLICATE");
    }

    @Test
    void what_was_not_performed_may_carry_a_day() {
        assertThat(imports(NOT_PERFORMED.replace(
                                "'reason'", "'assessment':'FAILED','performedOn':'2024-09-01','reason'"))
                        .imported())
                .isEqualTo(1);
        assertThat(fixture.eventsOf(E1).getLast())
                .isInstanceOfSatisfying(
                        OccurrenceNotPerformed.class,
                        event -> assertThat(event.statedOn()).isEqualTo(LocalDate.of(2024, 9, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'passed':9         | 'passed':11        | occurrences[0].result.passed | OUT_OF_RANGE",
                "'SAMPLE'           | 'GUESS'            | occurrences[0].result.kind   | UNKNOWN_CODE",
                "'SAMPLE'           | 'PERCENT'          | occurrences[0].result.value  | MISSING",
                "'T1'               | 'T4'               | occurrences[0].period        | UNKNOWN_CODE",
                "'T1'               | '2023'             | occurrences[0].period        | UNKNOWN_CODE",
                "'T1'               | 1                  | occurrences[0].period        | MALFORMED",
                "'PERFORMED'        | 'DONE'             | occurrences[0].status        | UNKNOWN_CODE",
                "'PASSED'           | 'GOOD'             | occurrences[0].assessment    | UNKNOWN_CODE",
                "'due':'2024-04-30' | 'due':null         | occurrences[0].due           | MISSING",
                "'TERTIAL'          | 'SOMETIMES'        | frequency                    | UNKNOWN_CODE",
                "'bjorken'          | 'granen'           | unit                         | UNKNOWN_UNIT",
                "'year':2024        | 'year':null        | year                         | MISSING"
            })
    void a_line_of_wrong_form_is_refused_where_it_is_wrong(String before, String after, String field, String code) {
        ImportResult result =
                fixture.imports(List.of(selfChecks), "self-checks", (HEAD + PERFORMED + "]}").replace(before, after));
        assertThat(ImportFixture.problems(result)).containsExactly(field + " " + code);
        assertThat(fixture.eventsOf(E1)).isEmpty();
    }

    @Test
    void a_period_may_be_the_year() {
        assertThat(imports(PERFORMED.replace("'T1'", "'2024'")).imported()).isEqualTo(1);
    }

    private ImportResult imports(String... occurrences) {
        return fixture.imports(List.of(selfChecks), "self-checks", HEAD + String.join(",", occurrences) + "]}");
    }

    private static OccurrencePerformed performedHere(String occurrence) {
        return new OccurrencePerformed(
                ID, "bjorken", occurrence, LocalDate.of(2024, 12, 1), "PASSED", null, ImportFixture.NOW);
    }
}
