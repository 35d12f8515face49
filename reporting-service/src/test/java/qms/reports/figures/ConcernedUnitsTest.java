package qms.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintConcernsUnit;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.events.providers.ProviderId;
import qms.service.Folding;
import qms.service.organisation.Organisation;
import qms.web.time.Period;

/** Hard case 7: one letter about two units is one case in each and one in the board; and what was sent in is counted once. */
class ConcernedUnitsTest {

    private static final Instant CAME = Instant.parse("2026-04-30T08:00:00Z");
    private static final Instant ENTERED = Instant.parse("2026-05-04T08:00:00Z");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final ComplaintId ID = ComplaintId.of("018f0000-0000-7000-8000-000000000001");
    private static final ProviderId PROVIDER = ProviderId.of("018f0000-0000-7000-8000-0000000000a1");
    private static final ProviderId OTHER_PROVIDER = ProviderId.of("018f0000-0000-7000-8000-0000000000a2");
    private static final PersonalText SEALED = new PersonalText("key", "sealed");

    private final Organisation organisation = Organisation.EMPTY.evolve(List.of(
            new UnitEstablished("enskede", "Enskede", "BOARD", START, CAME),
            new UnitEstablished("bjorken", "Björken", "UNIT", START, CAME),
            new UnitEstablished("granen", "Granen", "UNIT", START, CAME),
            new UnitPlaced("bjorken", "enskede", START, null, CAME),
            new UnitPlaced("granen", "enskede", START, null, CAME)));

    @Test
    void hard_case_07_it_counts_once_in_each_unit_and_once_in_the_board() {
        CaseCounts counts = counted(registered(), new ComplaintConcernsUnit(ID, "bjorken", "granen", null, ENTERED));
        assertThat(cases(counts, "bjorken")).isEqualTo(1);
        assertThat(cases(counts, "granen")).isEqualTo(1);
        assertThat(cases(counts, "enskede")).isEqualTo(1);
        assertThat(counts.byCode("enskede", FigureName.BY_CATEGORY)).containsEntry("TREATMENT", 1L);
    }

    @Test
    void what_was_sent_in_counts_once_it_is_registered_in_the_period_in_which_it_came() {
        assertThat(cases(counted(received()), "bjorken")).isZero();
        assertThat(cases(counted(received(), registered()), "bjorken")).isEqualTo(1);
    }

    @Test
    void what_is_sent_on_before_it_is_registered_has_a_figure_of_its_own_on_its_unit() {
        CaseCounts counts = counted(received(), new ComplaintRerouted(ID, "bjorken", "APPEAL", false, ENTERED));
        assertThat(cases(counts, "bjorken")).isZero();
        assertThat(counts.count("bjorken", FigureName.REROUTED)).isEqualTo(1);
    }

    /** Hard case 24: what is about somebody who serves on contract has a figure of its own, and the others are what they were. */
    @Test
    void hard_case_24_what_is_about_a_provider_is_counted_apart_by_provider() {
        CaseCounts before = counted(registered());
        assertThat(before.count("enskede", FigureName.ABOUT_PROVIDERS)).isZero();
        CaseCounts counts = counted(registered(), about(PROVIDER));
        assertThat(counts.byCode("enskede", FigureName.ABOUT_PROVIDERS))
                .containsExactly(Map.entry(PROVIDER.toString(), 1L));
        assertThat(cases(counts, "enskede")).isEqualTo(cases(before, "enskede"));
        assertThat(counts.byCode("enskede", FigureName.BY_CATEGORY))
                .isEqualTo(before.byCode("enskede", FigureName.BY_CATEGORY));
    }

    @Test
    void a_complaint_that_was_about_another_provider_after_all_counts_there_and_no_longer_here() {
        CaseCounts counts = counted(registered(), about(PROVIDER), about(OTHER_PROVIDER));
        assertThat(counts.count("bjorken", FigureName.ABOUT_PROVIDERS)).isEqualTo(1);
        assertThat(counts.byCode("bjorken", FigureName.ABOUT_PROVIDERS)).containsEntry(OTHER_PROVIDER.toString(), 1L);
    }

    private static ComplaintCorrected about(ProviderId provider) {
        return new ComplaintCorrected(
                ID, "bjorken", SEALED, null, null, null, null, null, null, ENTERED.plusSeconds(1), provider);
    }

    private CaseCounts counted(ComplaintEvent... events) {
        ComplaintFacts facts = Folding.fold(new ComplaintFactsProjection(), MetaData.emptyInstance(), List.of(events));
        return CaseCounts.of(
                organisation,
                Known.EVERYTHING,
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30)),
                List.of(facts));
    }

    private static long cases(CaseCounts counts, String place) {
        return counts.count(place, FigureName.CASES);
    }

    private static ComplaintReceived received() {
        return new ComplaintReceived(ID, "bjorken", "COMPLAINT", null, false, CAME, SEALED, null, true, CAME);
    }

    private static ComplaintRegistered registered() {
        return new ComplaintRegistered(
                ID,
                "bjorken",
                null,
                "COMPLAINT",
                "FORM",
                CAME,
                ENTERED,
                "RELATIVE",
                List.of("TREATMENT"),
                null,
                SEALED,
                null,
                true);
    }
}
