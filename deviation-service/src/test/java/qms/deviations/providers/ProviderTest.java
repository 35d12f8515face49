package qms.deviations.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.providers.ProviderFixture.ID;
import static qms.deviations.providers.ProviderFixture.LICENCE;
import static qms.deviations.providers.ProviderFixture.WORDS;
import static qms.deviations.providers.ProviderFixture.checked;
import static qms.deviations.providers.ProviderFixture.ended;
import static qms.deviations.providers.ProviderFixture.fixture;
import static qms.deviations.providers.ProviderFixture.merged;
import static qms.deviations.providers.ProviderFixture.notified;
import static qms.deviations.providers.ProviderFixture.registered;
import static qms.deviations.providers.ProviderProblem.PROVIDER_ENDED;
import static qms.deviations.providers.ProviderProblem.PROVIDER_NOTIFIED_BEFORE_THE_LAW;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import qms.deviations.providers.ProviderCommand.NotifyIvoOfProvider;
import qms.service.Folding;
import qms.service.Refusals;

class ProviderTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final ProviderProjection projection = new ProviderProjection();

    /** Hard case 24: the notification of SoL 27 kap. 7 § is an act of its own, from 2026-01-01. */
    @Test
    void hard_case_24_ivo_is_told_of_a_provider_from_the_day_of_the_law_on() {
        fixture().given(registered()).when(notifying(FIRST_DAY)).expectEvents(notified(FIRST_DAY));
        Refusals.with(
                fixture().given(registered()).when(notifying(FIRST_DAY.minusDays(1))),
                PROVIDER_NOTIFIED_BEFORE_THE_LAW);
    }

    @Test
    void a_provider_that_is_part_of_another_is_not_notified() {
        Refusals.with(fixture().given(registered(), merged()).when(notifying(FIRST_DAY)), PROVIDER_ENDED);
    }

    @Test
    void what_is_known_of_a_provider_is_what_was_said_last() {
        ProviderView view = Folding.fold(projection, registered(), checked(), notified(FIRST_DAY), ended());
        assertThat(view.status()).isEqualTo(ProviderStatus.ENDED);
        assertThat(view.undertaking().licence()).isEqualTo(LICENCE);
        assertThat(view.undertaking().contract()).isEqualTo(ProviderFixture.CONTRACT);
        assertThat(view.notifications()).hasSize(1);
        assertThat(projection.keys(view)).containsEntry("name", "Anordnare Ett");
    }

    private static NotifyIvoOfProvider notifying(LocalDate day) {
        return new NotifyIvoOfProvider(ID, "SERIOUS_DEFICIENCIES", day, null, WORDS, "p-chef");
    }
}
