package qms.deviations.measurelinks;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureOriginAdded;
import qms.events.measures.MeasureProposed;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.service.workers.Workers;
import qms.web.Ids;

/** A case hears of the measures that name it. */
class MeasureLinkTest {

    private final ServiceUnderTest service = TheService.running();
    private final Clock clock = service.context().getBean(Clock.class);

    @Test
    void a_case_names_the_measure_that_names_it_once() {
        Answer deviation = reported();
        MeasureId measure = proposed(new MeasureOrigin("SURVEY", "2026-1"), from(deviation));
        workDone();
        Answer told = service.coordinator().get(deviation.location());
        assertThat(told.at("/measures/named/0")).isEqualTo(measure.toString());
        workDone();
        assertThat(service.coordinator().get(deviation.location()).etag()).isEqualTo(told.etag());
    }

    @Test
    void a_measure_that_turns_out_to_serve_a_case_is_named_too() {
        Answer deviation = reported();
        MeasureId measure = proposed(new MeasureOrigin("SURVEY", "2026-1"));
        workDone();
        service.happened(measure.toString(), new MeasureOriginAdded(measure, UNIT, from(deviation), clock.instant()));
        workDone();
        assertThat(service.coordinator().get(deviation.location()).at("/measures/named/0"))
                .isEqualTo(measure.toString());
    }

    @Test
    void what_names_no_case_of_ours_keeps_nobody_from_hearing_of_the_next() {
        proposed(new MeasureOrigin("DEVIATION", "A-17"));
        proposed(new MeasureOrigin("DEVIATION", Ids.random(clock)));
        Answer ended = reported();
        service.coordinator()
                .seen(ended.etag())
                .post(ended.location() + "/dismissal", "{'reason':'Dosen var utsatt.'}");
        proposed(from(ended));
        Answer deviation = reported();
        MeasureId measure = proposed(from(deviation));
        workDone();
        assertThat(service.coordinator().get(deviation.location()).at("/measures/named/0"))
                .isEqualTo(measure.toString());
        assertThat(service.coordinator().get(ended.location()).body().at("/measures/named"))
                .isEmpty();
    }

    private Answer reported() {
        Answer made = service.coordinator()
                .post(
                        "/api/deviations",
                        "{'unit':'bjorken','whatHappened':'Ett larm hördes inte.','occurredAt':'2026-02-03T20:30:00Z'}");
        assertThat(made.status()).isEqualTo(201);
        return made;
    }

    private MeasureId proposed(MeasureOrigin... origins) {
        MeasureId id = MeasureId.of(Ids.random(clock));
        service.happened(
                id.toString(),
                new MeasureProposed(id, UNIT, null, List.of(origins), "Nya larm", "Enhetschef", null, clock.instant()));
        return id;
    }

    private static MeasureOrigin from(Answer deviation) {
        return new MeasureOrigin("DEVIATION", deviation.at("/id"));
    }

    private void workDone() {
        service.context().getBean(Workers.class).roundOfAll();
    }
}
