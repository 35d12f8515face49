package qms.reports.figures.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReported;
import qms.events.incidents.IncidentCaseLinked;
import qms.events.incidents.IncidentCaseUnlinked;
import qms.events.incidents.IncidentDissolved;
import qms.events.incidents.IncidentId;
import qms.events.incidents.IncidentMember;
import qms.events.incidents.IncidentOpened;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.lexmaria.LexMariaEventReported;
import qms.reports.figures.quality.QualityReport.Incidents;
import qms.web.time.Stockholm;
import qms.web.time.Tertial;

/** What happened is counted once, whatever number of cases are about it. */
class IncidentFiguresTest {

    private static final PersonalText SEALED = new PersonalText("key", "sealed");
    private static final IncidentId INCIDENT = IncidentId.of("00000000-0000-7000-8000-000000000001");
    private static final String DEVIATION = "00000000-0000-7000-8000-00000000000b";
    private static final String LEX_MARIA = "00000000-0000-7000-8000-00000000000d";
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 29);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 2);

    private final QualityFixture staden = QualityFixture.staden();
    private final Incidents before = staden.year("staden", 2024).incidents();

    @Test
    void hard_case_09_each_case_counts_in_its_own_table_and_the_event_once() {
        deviation(APRIL);
        lexMaria(MAY);
        opened(APRIL, MAY, at("2024-05-03"));
        Incidents after = staden.year("staden", 2024).incidents();
        assertThat(after)
                .isEqualTo(new Incidents(
                        before.events() + 1,
                        before.complaints(),
                        before.deviations() + 1,
                        before.lexSarah(),
                        before.lexMaria() + 1,
                        1));
        assertThat(before.events()).isEqualTo(before.complaints() + before.lexSarah());
        assertThat(staden.year("staden", 2024).complaints().cases()).isEqualTo(before.complaints());
    }

    @Test
    void the_event_counts_in_the_period_of_its_earliest_case() {
        deviation(APRIL);
        lexMaria(MAY);
        long first = staden.tertial("bjorken", 2024, Tertial.T1).incidents().events();
        long second = staden.tertial("bjorken", 2024, Tertial.T2).incidents().events();
        opened(APRIL, MAY, at("2024-05-03"));
        assertThat(staden.tertial("bjorken", 2024, Tertial.T1).incidents().events())
                .isEqualTo(first);
        assertThat(staden.tertial("bjorken", 2024, Tertial.T2).incidents().events())
                .isEqualTo(second - 1);
    }

    @Test
    void it_is_counted_as_it_was_known_on_the_day_that_is_asked_about() {
        deviation(APRIL);
        lexMaria(APRIL);
        opened(APRIL, APRIL, at("2024-06-10"));
        staden.player()
                .event(new IncidentCaseUnlinked(
                        INCIDENT, "bjorken", new CaseRef("DEVIATION", DEVIATION), "Ett annat fall.", at("2024-07-01")));
        assertThat(shared("2024-06-09")).isZero();
        assertThat(shared("2024-06-11")).isEqualTo(1);
        assertThat(shared("2024-07-02")).isZero();
    }

    @Test
    void what_another_system_keeps_is_in_no_table_and_takes_nothing_from_the_sum() {
        deviation(APRIL);
        staden.player()
                .event(new IncidentOpened(
                        INCIDENT, "bjorken", List.of(member("DEVIATION", DEVIATION, APRIL)), "", at("2024-05-03")))
                .event(new IncidentCaseLinked(
                        INCIDENT, "bjorken", member("EXTERNAL", "KIA 14", APRIL), "", at("2024-05-03")));
        assertThat(staden.year("staden", 2024).incidents().ofAnotherEvent()).isZero();
    }

    @Test
    void when_an_incident_is_dissolved_each_case_is_an_event_of_its_own() {
        deviation(APRIL);
        lexMaria(APRIL);
        opened(APRIL, APRIL, at("2024-06-10"));
        staden.player().event(new IncidentDissolved(INCIDENT, "bjorken", "Två fall.", at("2024-06-11")));
        assertThat(staden.year("staden", 2024).incidents().events()).isEqualTo(before.events() + 2);
    }

    @Test
    void a_deviation_counts_where_it_belongs_and_not_when_it_is_none() {
        deviation(APRIL);
        DeviationId id = DeviationId.of(DEVIATION);
        staden.player().event(new DeviationReassigned(id, "bjorken", "linden", SEALED, at("2024-05-01")));
        assertThat(staden.year("bjorken", 2024).incidents().deviations()).isZero();
        assertThat(staden.year("linden", 2024).incidents().deviations()).isEqualTo(1);
        staden.player().event(new DeviationDismissed(id, "linden", SEALED, at("2024-05-02")));
        assertThat(staden.year("linden", 2024).incidents().deviations()).isZero();
    }

    private long shared(String asOf) {
        return staden.asOf("staden", 2024, asOf).incidents().ofAnotherEvent();
    }

    private void opened(LocalDate deviation, LocalDate lexMaria, Instant at) {
        staden.player()
                .event(new IncidentOpened(
                        INCIDENT,
                        "bjorken",
                        List.of(
                                member("DEVIATION", DEVIATION, deviation),
                                member("LEX_MARIA_CASE", LEX_MARIA, lexMaria)),
                        "Samma fall.",
                        at));
    }

    private static IncidentMember member(String kind, String id, LocalDate day) {
        return new IncidentMember(new CaseRef(kind, id), "bjorken", day);
    }

    private void deviation(LocalDate day) {
        Instant then = Stockholm.startOf(day);
        staden.player()
                .event(new DeviationReported(
                        DeviationId.of(DEVIATION),
                        "bjorken",
                        null,
                        then,
                        then,
                        then,
                        false,
                        null,
                        SEALED,
                        null,
                        null,
                        null,
                        then));
    }

    private void lexMaria(LocalDate day) {
        Instant then = Stockholm.startOf(day);
        staden.player()
                .event(new LexMariaEventReported(
                        LexMariaCaseId.of(LEX_MARIA), "bjorken", null, day, then, "NURSE", SEALED, null, null, then));
    }

    private static Instant at(String day) {
        return Stockholm.startOf(LocalDate.parse(day));
    }
}
