package qms.risks.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.risks.surveys.SurveyFixture.answered;
import static qms.risks.surveys.SurveyFixture.closed;
import static qms.risks.surveys.SurveyFixture.notPerformed;
import static qms.risks.surveys.SurveyFixture.opened;
import static qms.risks.surveys.SurveyFixture.planned;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.surveys.SurveyEvent;
import qms.risks.surveys.SurveyDetails.Result;
import qms.risks.surveys.SurveyDetails.RoundDetails;
import qms.service.Folding;

class SurveyProjectionTest {

    private final SurveyProjection projection = new SurveyProjection();

    /** Hard case 31: a share keeps how many of how many. */
    @Test
    void units_are_added_up_to_a_whole_that_keeps_how_many_of_how_many() {
        RoundDetails round = round(answered("bjorken", 20, 18), answered("granen", 30, 15), closed());
        assertThat(round.whole().respondents()).isEqualTo(50);
        assertThat(round.whole().answers().getFirst().n()).isEqualTo(50);
        assertThat(round.whole().answers().getFirst().passed()).isEqualTo(33);
        assertThat(round.whole().answers().getFirst().percent()).isEqualTo("66");
        assertThat(round.units()).extracting(Result::withheld).containsOnlyNulls();
    }

    /** Hard case 36. */
    @Test
    void a_unit_of_few_is_withheld_with_the_one_it_could_be_worked_out_from() {
        RoundDetails round =
                round(answered("bjorken", 4, 1), answered("granen", 30, 15), answered("eken", 40, 40), closed());
        assertThat(round.whole().respondents()).isEqualTo(74);
        assertThat(round.units()).extracting(Result::unit).containsExactly("bjorken", "granen", "eken");
        assertThat(round.units())
                .extracting(Result::withheld)
                .containsExactly(SurveyResults.WITHHELD, SurveyResults.WITHHELD, null);
        assertThat(round.units().getFirst().respondents()).isNull();
        assertThat(round.units().getFirst().answers()).isEmpty();
        assertThat(round.units().getLast().answers()).hasSize(1);
    }

    @Test
    void a_whole_of_few_is_withheld() {
        RoundDetails round = round(answered("enskede", 5, 5), closed());
        assertThat(round.whole().withheld()).isEqualTo("För få svar");
        assertThat(round.whole().respondents()).isNull();
    }

    @Test
    void what_is_entered_again_takes_the_place_of_what_was() {
        assertThat(round(answered("bjorken", 20, 1), answered("bjorken", 21, 21), closed())
                        .whole()
                        .respondents())
                .isEqualTo(21);
    }

    @Test
    void a_round_that_did_not_take_place_says_why() {
        SurveyView view = Folding.fold(projection, planned(), notPerformed());
        RoundDetails round = SurveyDetails.of(view).rounds().getFirst();
        assertThat(round.status()).isEqualTo(RoundStatus.NOT_PERFORMED);
        assertThat(round.reason()).isEqualTo("Enkätverktyget saknades.");
        assertThat(round.whole()).isNull();
    }

    @Test
    void the_same_events_again_give_the_same_view() {
        List<SurveyEvent> events = List.of(planned(), opened(), answered("bjorken", 8, 7), closed());
        SurveyView once = Folding.fold(projection, MetaData.emptyInstance(), events);
        assertThat(Folding.fold(projection, once, MetaData.emptyInstance(), events))
                .isEqualTo(once);
        assertThat(projection.keyNames()).containsAll(projection.keys(once).keySet());
    }

    private RoundDetails round(SurveyEvent... happened) {
        SurveyView view = Folding.fold(projection, planned(), opened());
        view = Folding.fold(projection, view, MetaData.emptyInstance(), List.of(happened));
        return SurveyDetails.of(view).rounds().getFirst();
    }
}
