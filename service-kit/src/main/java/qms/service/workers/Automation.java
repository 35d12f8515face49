package qms.service.workers;

import java.time.Clock;
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

    Automation(CommandGateway commands, Clock clock, String worker) {
        this.commands = commands;
        this.clock = clock;
        this.worker = worker;
    }

    /** Gives a command and waits for what it decides; a refusal is thrown as to anybody. */
    public void send(Object command) {
        commands.sendAndWait(new GenericCommandMessage<>(command)
                .withMetaData(Map.of(Meta.ACTOR, worker, Meta.VIA, VIA, Meta.TRACE_ID, Ids.random(clock))));
    }
}
