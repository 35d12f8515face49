package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedCommandsTest {

    private static final Map<String, String> SIGNED =
            Map.of(Meta.ACTOR, "anna", Meta.VIA, "API", Meta.TRACE_ID, "request-1");

    @ParameterizedTest
    @ValueSource(strings = {Meta.ACTOR, Meta.VIA, Meta.TRACE_ID})
    void a_command_that_does_not_say_where_it_comes_from_is_not_carried_out(String missing) throws Exception {
        Map<String, String> unsigned = new HashMap<>(SIGNED);
        unsigned.remove(missing);
        assertThatThrownBy(() -> handle(unsigned)).hasMessageContaining(missing);
        unsigned.put(missing, " ");
        assertThatThrownBy(() -> handle(unsigned)).hasMessageContaining(missing);

        assertThat(handle(SIGNED)).isEqualTo("done");
    }

    private static Object handle(Map<String, String> metadata) throws Exception {
        var work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("command").withMetaData(metadata));
        try {
            return new SignedCommands().handle(work, () -> "done");
        } finally {
            work.rollback();
        }
    }
}
