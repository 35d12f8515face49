package qms.service.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import qms.service.projection.Streams;
import qms.service.store.KeyReused;
import qms.service.store.StaleVersion;
import qms.web.http.ETags;
import qms.web.problems.CommonProblem;
import qms.web.problems.Overtaken;
import qms.web.problems.Overtaken.Change;
import qms.web.problems.Problem;

/** Sends a command to its thing: again where somebody else was there at the same moment, and with an answer where they were there before. */
final class Sending {

    private static final String OVERTAKEN = "Någon har ändrat detta sedan du läste det. Läs om och försök igen.";
    private static final int ATTEMPTS = 8;
    private static final Duration LONGEST_STEP_ASIDE = Duration.ofMillis(20);

    private final CommandGateway commands;
    private final Streams streams;

    Sending(CommandGateway commands, Streams streams) {
        this.commands = commands;
        this.streams = streams;
    }

    /** The version after it. */
    long send(Object command, Map<String, String> metadata) {
        return send(command, metadata, Sending::stale);
    }

    long send(Object command, Map<String, String> metadata, Supplier<Problem> overtaken) {
        for (int attempt = 1; ; attempt++) {
            try {
                Object version = commands.sendAndWait(new GenericCommandMessage<>(command).withMetaData(metadata));
                return version instanceof Long known ? known : 0L;
            } catch (StaleVersion stale) {
                throw overtaken.get();
            } catch (KeyReused reused) {
                throw Provenance.keyReused();
            } catch (AggregateStreamCreationException taken) {
                throw taken;
            } catch (ConcurrencyException met) {
                if (attempt == ATTEMPTS) {
                    throw conflict();
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_STEP_ASIDE.toNanos()) * attempt);
            }
        }
    }

    static Problem conflict() {
        return Problem.of(CommonProblem.CONFLICT, "Någon annan ändrade samtidigt. Läs om och försök igen.");
    }

    private static Problem stale() {
        return Problem.of(CommonProblem.STALE, OVERTAKEN);
    }

    /** Told to whoever may see the thing: what happened in between, and which version is the present one. */
    Problem overtaken(String id, long expected) {
        List<Change> since = streams.since(id, expected);
        return since.isEmpty()
                ? stale()
                : Problem.overtaken(
                        OVERTAKEN, new Overtaken(ETags.of(since.getLast().number()), since));
    }
}
