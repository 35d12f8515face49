package qms.service.workers;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import qms.service.store.Meta;
import qms.web.Ids;

/** The hand with which a worker acts: its commands say that no person gave them. */
public final class Automation {

    private static final String VIA = "AUTOMATION";

    private final CommandGateway commands;
    private final Clock clock;
    private final String worker;
    private final Duration limit;
    private final long begun = System.nanoTime();

    Automation(CommandGateway commands, Clock clock, String worker, Duration limit) {
        this.commands = commands;
        this.clock = clock;
        this.worker = worker;
        this.limit = limit;
    }

    /** Whether the round may go on: people come first, and what is left is there in the next one. */
    public boolean hasTime() {
        return System.nanoTime() - begun < limit.toNanos();
    }

    /** Gives a command and waits for what it decides; a refusal is thrown as to anybody. */
    public void send(Object command) {
        commands.sendAndWait(new GenericCommandMessage<>(command)
                .withMetaData(Map.of(Meta.ACTOR, worker, Meta.VIA, VIA, Meta.TRACE_ID, Ids.random(clock))));
    }
}
