package qms.service.workers;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import qms.service.projection.Progress;

/** The workers of a service: of several instances, those of the one that keeps the lists. {@code qms.workers=false} stills them. */
@Configuration(proxyBeanMethods = false)
public class WorkerConfiguration {

    @Bean
    Workers workers(ObjectProvider<Worker> workers, CommandGateway commands, Progress progress, Clock clock) {
        return new Workers(workers.orderedStream().toList(), commands, progress::readyHereWithin, clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> workersStart(
            Workers workers, @Value("${qms.workers:true}") boolean wanted) {
        return ready -> {
            if (wanted) {
                workers.start();
            }
        };
    }
}
