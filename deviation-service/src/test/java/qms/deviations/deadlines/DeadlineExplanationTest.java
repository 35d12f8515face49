package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.deadlines.DeadlineFixture.CASE;
import static qms.deviations.deadlines.DeadlineFixture.ID;
import static qms.deviations.deadlines.DeadlineFixture.RHYTHM;
import static qms.deviations.deadlines.DeadlineFixture.TODAY;
import static qms.deviations.deadlines.DeadlineFixture.extended;
import static qms.deviations.deadlines.DeadlineFixture.fact;
import static qms.deviations.deadlines.DeadlineFixture.resumed;
import static qms.deviations.deadlines.DeadlineFixture.set;
import static qms.deviations.deadlines.DeadlineFixture.stopped;
import static qms.deviations.deadlines.DeadlineFixture.terms;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import qms.events.deadlines.DeadlineEvent;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineTerms;
import qms.service.Folding;

/** Why a last day is the day it is, in a sentence, and each part with the event that it rests on. */
class DeadlineExplanationTest {

    @Test
    void working_days_and_those_on_which_it_stood() {
        DeadlineExplanation why =
                explained(set(), stopped(LocalDate.of(2026, 4, 7)), resumed(2, LocalDate.of(2026, 4, 20)));
        assertThat(why.text())
                .isEqualTo(
                        "Senast 20 april 2026 = klagomålet kom in 31 mars 2026 + 10 arbetsdagar, 2 arbetsdagar stoppade");
        assertThat(why.parts().stream().map(part -> part.event() + " " + part.stream() + " " + part.sequence()))
                .containsExactly(
                        "complaint.registered " + CASE.id() + " 0",
                        "deadline.set " + ID + " 0",
                        "deadline.resumed " + ID + " 2");
    }

    @Test
    void that_it_stands() {
        assertThat(explained(set(), stopped(LocalDate.of(2026, 4, 7))).text()).endsWith(", stoppad sedan 7 april 2026");
    }

    @Test
    void an_extension_and_the_first_day_that_is_kept() {
        DeadlineView view = Folding.fold(new DeadlineProjection(), set(), extended(LocalDate.of(2026, 4, 30), null));
        DeadlineDetails details = DeadlineDetails.of(view, TODAY);
        assertThat(details.explanation().text())
                .isEqualTo(
                        "Senast 30 april 2026 = klagomålet kom in 31 mars 2026 + 10 arbetsdagar, förlängd till 30 april 2026");
        assertThat(details.originalDue()).isEqualTo("2026-04-16");
        assertThat(details.due()).isEqualTo("2026-04-30");
    }

    @Test
    void an_authority_that_gave_more_time() {
        DeadlineExplanation why = explained(
                set(terms("GIVEN", 0, false)),
                extended(LocalDate.of(2026, 5, 4), fact("inspection.response-extended", TODAY, 5)));
        assertThat(why.text())
                .isEqualTo("Senast 4 maj 2026 = klagomålet kom in 31 mars 2026, en dag som myndigheten har satt,"
                        + " förlängd till 4 maj 2026");
        assertThat(why.parts().getLast().event()).isEqualTo("inspection.response-extended");
    }

    @Test
    void a_word_of_law_and_a_period_that_ended_on_a_holiday() {
        assertThat(explained(setBy(word(), LocalDate.of(2026, 3, 31))).text())
                .isEqualTo("Senast 31 mars 2026 = klagomålet kom in 31 mars 2026, snarast");
        assertThat(explained(setBy(terms("DAYS", 5, true), LocalDate.of(2026, 4, 7)))
                        .text())
                .isEqualTo(
                        "Senast 7 april 2026 = klagomålet kom in 31 mars 2026 + 5 dagar och fram till nästa arbetsdag");
        assertThat(explained(setBy(terms("MONTHS", 2, true), LocalDate.of(2026, 6, 1)))
                        .text())
                .isEqualTo(
                        "Senast 1 juni 2026 = klagomålet kom in 31 mars 2026 + 2 månader och fram till nästa arbetsdag");
    }

    private static DeadlineExplanation explained(DeadlineEvent... events) {
        return DeadlineExplanation.of(Folding.fold(new DeadlineProjection(), events));
    }

    private static DeadlineTerms word() {
        return new DeadlineTerms(
                "SAME_DAY", 0, "snarast", "Lagen", null, "A", LocalDate.of(2025, 7, 1), null, null, false);
    }

    private static DeadlineSet setBy(DeadlineTerms terms, LocalDate due) {
        DeadlineSet set = set(terms);
        return new DeadlineSet(
                ID,
                set.unit(),
                CASE,
                set.obligation(),
                set.occasion(),
                set.title(),
                set.countedFrom(),
                set.fact(),
                due,
                terms,
                RHYTHM,
                set.registeredAt());
    }
}
