package qms.service.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import qms.service.history.HistoryStep.Who;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class ReplayTest {

    private static final Instant NOON = Instant.parse("2026-11-14T11:05:00Z");

    private final Replay replay = new Replay(JsonMapper.builder().build());

    private static Stream<ReplayedStep> steps(long from, long until) {
        return LongStream.rangeClosed(from, until)
                .mapToObj(number -> new ReplayedStep(
                        new HistoryStep(
                                number,
                                "lexsarah.received",
                                1,
                                "Rapporten togs emot\nigen.",
                                null,
                                NOON,
                                NOON,
                                new Who("p-1", List.of(), List.of(), "API"),
                                false,
                                List.of(),
                                null),
                        JsonNodeFactory.instance.objectNode().put("level", number)));
    }

    private String played(Pace pace, Stream<ReplayedStep> steps) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        replay.play(steps, pace, response);
        assertThat(response.getContentType()).startsWith("text/event-stream");
        return response.getContentAsString();
    }

    @Test
    void each_step_is_a_message_with_its_number_and_the_last_one_says_that_it_is_over() throws IOException {
        assertThat(played(new Pace(3, 50, 10), steps(3, 4)).split("\n\n"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("id: 3\ndata: {\"step\":{\"number\":3,")
                                .endsWith("\"state\":{\"level\":3}}")
                                .hasLineCount(2),
                        second -> assertThat(second).startsWith("id: 4\n"),
                        last -> assertThat(last).isEqualTo("event: ended\ndata: {\"next\":5}"));
    }

    @Test
    void it_pauses_when_it_has_played_the_steps_that_were_asked_for() throws IOException {
        assertThat(played(new Pace(0, 50, 2), steps(0, 9))).endsWith("event: paused\ndata: {\"next\":2}\n\n");
    }

    @Test
    void after_the_last_step_there_is_nothing_to_play() throws IOException {
        assertThat(played(new Pace(7, 50, 2), Stream.empty())).isEqualTo("event: ended\ndata: {\"next\":7}\n\n");
    }

    @Test
    void a_request_says_where_to_begin_how_fast_and_when_to_pause() {
        assertThat(Pace.of(null, null, null, null, null)).isEqualTo(new Pace(0, 2, 500));
        assertThat(Pace.of("7", "10", "3", "false", null)).isEqualTo(new Pace(7, 10, 3));
        assertThat(Pace.of("7", null, null, "true", null)).isEqualTo(new Pace(7, 2, 1));
    }

    @Test
    void a_client_that_lost_its_connection_goes_on_after_what_it_saw() {
        assertThat(Pace.of("2", null, null, null, "11").from()).isEqualTo(12);
        assertThat(Pace.of("2", null, null, null, "eleven").from()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_played_is_refused_field_by_field() {
        assertThatThrownBy(() -> Pace.of("-1", "51", "0", "ja", null))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(
                                        FieldProblem::field,
                                        fault -> fault.code().name())
                                .containsExactly(
                                        tuple("from", "MALFORMED"),
                                        tuple("speed", "OUT_OF_RANGE"),
                                        tuple("steps", "OUT_OF_RANGE"),
                                        tuple("paused", "MALFORMED")));
    }
}
