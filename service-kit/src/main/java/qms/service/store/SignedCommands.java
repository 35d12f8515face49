package qms.service.store;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Takes no command that does not say who gives it, by which way, and what request it follows from: every event is to say so for ever. */
final class SignedCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final List<String> NEEDED = List.of(Meta.ACTOR, Meta.VIA, Meta.TRACE_ID);

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = work.getMessage();
        for (String key : NEEDED) {
            if (!(command.getMetaData().get(key) instanceof String value) || value.isBlank()) {
                throw new IllegalStateException(command.getCommandName() + " came without " + key);
            }
        }
        return chain.proceed();
    }
}
