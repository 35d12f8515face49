package qms.deviations.lexmaria;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.lexmaria.LexMariaFixture.WORDS;
import static qms.deviations.lexmaria.LexMariaFixture.closed;
import static qms.deviations.lexmaria.LexMariaFixture.informed;
import static qms.deviations.lexmaria.LexMariaFixture.linked;
import static qms.deviations.lexmaria.LexMariaFixture.noted;
import static qms.deviations.lexmaria.LexMariaFixture.upToFollowUp;

import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.lexmaria.LexMariaEvent;
import qms.service.Folding;

class LexMariaProjectionTest {

    private final LexMariaProjection projection = new LexMariaProjection();

    @Test
    void a_whole_case_is_remembered_step_by_step() {
        LexMariaView view = folded();
        assertThat(view.status()).isEqualTo(LexMariaStatus.CLOSED);
        assertThat(view.judgement().decided()).isNotNull();
        assertThat(view.investigation().analysed()).isNotNull();
        assertThat(view.ivo().notified()).isEqualTo(LexMariaFixture.notified());
        assertThat(view.ivo().decided()).isEqualTo(LexMariaFixture.ivoDecided());
        assertThat(view.patient().note()).isNotNull();
        assertThat(view.measures()).containsExactly(LexMariaFixture.MEASURE.toString());
        assertThat(view.ending().closed()).isNotNull();
    }

    @Test
    void lists_find_it_by_its_injury_and_by_what_it_came_from() {
        assertThat(projection.keys(folded()))
                .containsEntry("injury", "SERIOUS_CARE_INJURY")
                .containsEntry("origin", "018f0000-0000-7000-8000-0000000000d1")
                .containsEntry("status", LexMariaStatus.CLOSED);
    }

    @Test
    void the_same_events_give_the_same_view() {
        assertThat(folded()).isEqualTo(folded());
    }

    private LexMariaView folded() {
        return Folding.fold(
                projection,
                upToFollowUp(informed(), noted(), linked(), closed(List.of(), WORDS))
                        .toArray(LexMariaEvent[]::new));
    }
}
