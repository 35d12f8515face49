package qms.processes.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.processes.processes.ProcessFixture.FIRST_DAY;
import static qms.processes.processes.ProcessFixture.LAST_DAY;
import static qms.processes.processes.ProcessFixture.OTHER;
import static qms.processes.processes.ProcessFixture.OWNER;
import static qms.processes.processes.ProcessFixture.SECOND_DAY;
import static qms.processes.processes.ProcessFixture.approved;
import static qms.processes.processes.ProcessFixture.content;
import static qms.processes.processes.ProcessFixture.described;
import static qms.processes.processes.ProcessFixture.drafted;
import static qms.processes.processes.ProcessFixture.owned;
import static qms.processes.processes.ProcessFixture.published;
import static qms.processes.processes.ProcessFixture.publishedAgain;
import static qms.processes.processes.ProcessFixture.retired;
import static qms.processes.processes.ProcessFixture.returned;
import static qms.processes.processes.ProcessFixture.revised;
import static qms.processes.processes.ProcessFixture.submitted;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.processes.ProcessEvent;
import qms.processes.processes.ProcessView.Version;
import qms.service.Folding;

class ProcessProjectionTest {

    private static final List<ProcessEvent> WHOLE_LIFE = List.of(
            drafted(),
            owned(),
            submitted(),
            returned(),
            submitted(),
            approved(),
            published(),
            revised(),
            described("Ta upp ett ärende"),
            submitted(),
            approved(),
            publishedAgain(),
            retired());

    private final ProcessProjection projection = new ProcessProjection();

    @Test
    void a_draft_is_valid_on_no_day() {
        ProcessView view = Folding.fold(projection, drafted(), owned());
        assertThat(view.status()).isEqualTo(ProcessStatus.DRAFT);
        assertThat(view.owner()).isEqualTo(OWNER.toString());
        assertThat(view.on(FIRST_DAY)).isEmpty();
        assertThat(projection.keys(view)).doesNotContainKey("firstDay");
    }

    @Test
    void what_was_handed_back_says_why_until_it_is_submitted_again() {
        ProcessView back = Folding.fold(projection, drafted(), submitted(), returned());
        assertThat(back.status()).isEqualTo(ProcessStatus.DRAFT);
        assertThat(back.returned()).isEqualTo("Skyddsbedömningen saknas.");
        ProcessView again = Folding.fold(projection, back, MetaData.emptyInstance(), List.of(submitted()));
        assertThat(again.returned()).isNull();
    }

    @Test
    void the_published_version_stays_as_it_was_while_the_next_is_written() {
        ProcessView view = Folding.fold(
                projection, drafted(), submitted(), approved(), published(), revised(), described("Ta upp ett ärende"));
        assertThat(view.status()).isEqualTo(ProcessStatus.UNDER_REVISION);
        assertThat(view.content().name()).isEqualTo("Ta upp ett ärende");
        assertThat(view.asPublished()).isEmpty();
        assertThat(view.on(LAST_DAY).map(Version::content)).contains(content());
        assertThat(projection.keys(view)).containsEntry("publishedName", "Aktualisera");
    }

    @Test
    void each_day_has_the_version_that_was_valid_on_it() {
        ProcessView view = Folding.fold(projection, MetaData.emptyInstance(), WHOLE_LIFE);
        assertThat(versionOn(view, FIRST_DAY.minusDays(1))).isZero();
        assertThat(versionOn(view, FIRST_DAY)).isEqualTo(1);
        assertThat(versionOn(view, SECOND_DAY.minusDays(1))).isEqualTo(1);
        assertThat(versionOn(view, SECOND_DAY)).isEqualTo(2);
        assertThat(versionOn(view, LAST_DAY)).isEqualTo(2);
        assertThat(versionOn(view, LAST_DAY.plusDays(1))).isZero();
    }

    @Test
    void a_version_ends_the_day_before_the_next_one_or_with_the_process() {
        ProcessView view = Folding.fold(projection, MetaData.emptyInstance(), WHOLE_LIFE);
        assertThat(view.lastDay(view.versions().getFirst())).isEqualTo(SECOND_DAY.minusDays(1));
        assertThat(view.lastDay(view.versions().getLast())).isEqualTo(LAST_DAY);
        assertThat(ProcessDetails.of(view).replacedBy()).isEqualTo(OTHER.toString());
        assertThat(ProcessDetails.of(view).version()).isEqualTo(2);
    }

    @Test
    void what_was_being_written_is_laid_aside_when_the_process_is_retired() {
        ProcessView view = Folding.fold(
                projection,
                drafted(),
                submitted(),
                approved(),
                published(),
                revised(),
                described("Ta upp ett ärende"),
                retired());
        assertThat(view.content().name()).isEqualTo("Aktualisera");
        assertThat(view.asPublished().map(Version::version)).contains(1);
    }

    @Test
    void it_is_found_by_each_unit_that_works_in_it_and_each_document_it_links() {
        ProcessView view = Folding.fold(projection, drafted());
        assertThat(projection.keyNames()).containsAll(projection.keys(view).keySet());
        assertThat(projection.keys(view))
                .containsEntry("units", List.of("bjorken", "granen"))
                .containsEntry("document", List.of("dok-ta-emot", "dok-bedom", "dok-besluta"));
    }

    @Test
    void the_same_events_again_give_the_same_view() {
        ProcessView once = Folding.fold(projection, MetaData.emptyInstance(), WHOLE_LIFE);
        assertThat(Folding.fold(projection, once, MetaData.emptyInstance(), WHOLE_LIFE))
                .isEqualTo(once);
        assertThat(projection.keyNames()).containsAll(projection.keys(once).keySet());
    }

    private static int versionOn(ProcessView view, LocalDate day) {
        return view.on(day).map(Version::version).orElse(0);
    }
}
