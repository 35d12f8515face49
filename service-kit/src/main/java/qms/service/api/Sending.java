package qms.service.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import qms.events.QmsEvent;
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
    private static final int MOST_TOLD = 3;
    private static final int ATTEMPTS = 8;
    private static final Duration LONGEST_STEP_ASIDE = Duration.ofMillis(20);

    private final CommandGateway commands;
    private final Streams streams;
    private final Function<QmsEvent, String> sentences;

    Sending(CommandGateway commands, Streams streams, Function<QmsEvent, String> sentences) {
        this.commands = commands;
        this.streams = streams;
        this.sentences = sentences;
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
                        told(id, since), new Overtaken(ETags.of(since.getLast().number()), since));
    }

    /** In words, the latest last; what is sealed stands in none of them. */
    private String told(String id, List<Change> since) {
        List<Change> latest = since.subList(Math.max(0, since.size() - MOST_TOLD), since.size());
        String happened = latest.stream()
                .flatMap(change -> streams.event(id, change.number()).stream())
                .map(message -> sentences.apply((QmsEvent) message.getPayload()))
                .collect(Collectors.joining(" "));
        return "Detta har hänt sedan du läste det" + (latest.size() < since.size() ? ", det senaste sist: … " : ": ")
                + happened + " Läs om och försök igen.";
    }
}
