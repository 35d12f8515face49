package qms.service.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Takes the time of each command, from when it is sent until its events are stored or it is clear that they will not be. */
final class CommandMeter implements MessageMonitor<Message<?>> {

    private final MeterRegistry meters;

    CommandMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> command) {
        Timer.Sample begun = Timer.start(meters);
        String name = command.getPayloadType().getSimpleName();
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                stop(begun, name, Outcome.DONE);
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                stop(begun, name, Outcome.of(cause));
            }

            @Override
            public void reportIgnored() {
                stop(begun, name, Outcome.FAILED);
            }
        };
    }

    private void stop(Timer.Sample begun, String command, Outcome outcome) {
        begun.stop(Timer.builder("qms.commands")
                .description("Commands, by what became of them")
                .tag("command", command)
                .tag("outcome", outcome.tag())
                .register(meters));
    }
}
