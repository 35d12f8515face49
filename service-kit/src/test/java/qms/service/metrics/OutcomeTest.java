package qms.service.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import qms.service.store.StaleVersion;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

class OutcomeTest {

    @Test
    void a_refusal_is_somebody_elses_to_mend() {
        assertThat(Outcome.of(Problem.of(CommonProblem.CONFLICT))).isEqualTo(Outcome.REFUSED);
        assertThat(Outcome.of(new StaleVersion("moved on"))).isEqualTo(Outcome.REFUSED);
        assertThat(Outcome.of(new CommandExecutionException("wrapped", Problem.of(CommonProblem.CONFLICT))))
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void two_writers_meet() {
        assertThat(Outcome.of(new ConcurrencyException("quicker"))).isEqualTo(Outcome.CONFLICT);
        assertThat(Outcome.of(new AggregateStreamCreationException("taken", new IllegalStateException())))
                .isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void a_store_is_away() {
        assertThat(Outcome.of(new EventStoreException("away"))).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(Outcome.of(Problem.of(CommonProblem.UNAVAILABLE))).isEqualTo(Outcome.UNAVAILABLE);
    }

    @Test
    void anything_else_is_a_fault_of_ours() {
        assertThat(Outcome.of(new IllegalStateException("bug"))).isEqualTo(Outcome.FAILED);
        assertThat(Outcome.of(null)).isEqualTo(Outcome.FAILED);
    }
}
