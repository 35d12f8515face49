package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.projection.ReadSideFixture.ids;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogReaderTest {

    private static final long SLOW = 1_000;

    private final ReadSideFixture fixture = new ReadSideFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_log_that_is_slow_to_answer_is_read_to_where_it_is_known_to_reach() {
        fixture.register(ids(3));
        LogReader reader = new LogReader(slow(fixture.log));
        List<Object> read = new ArrayList<>();

        reader.read(reader.tail(), reader.head(), read::add);

        assertThat(read).hasSize(3);
    }

    /** A log whose streams say that there is nothing to whoever does not wait for them. */
    private static EventStore slow(EventStore log) {
        return (EventStore) Proxy.newProxyInstance(
                LogReaderTest.class.getClassLoader(), new Class<?>[] {EventStore.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(log, arguments);
                    return method.getName().equals("openStream") ? slow((BlockingStream<?>) answer) : answer;
                });
    }

    private static Object slow(BlockingStream<?> stream) {
        return Proxy.newProxyInstance(
                LogReaderTest.class.getClassLoader(),
                new Class<?>[] {BlockingStream.class},
                (proxy, method, arguments) -> {
                    boolean impatient = method.getName().equals("hasNextAvailable")
                            && arguments != null
                            && ((TimeUnit) arguments[1]).toMillis((int) arguments[0]) < SLOW;
                    return impatient ? Boolean.FALSE : method.invoke(stream, arguments);
                });
    }
}
