package qms.service.store;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.FailingDuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts Axon together by hand. Nothing is found on the class path or left at its default: the defaults of Axon under Spring (an in-memory
 * token store, errors that are logged and forgotten, a call home, time-outs that interrupt) are not what a register of law needs.
 */
@Configuration(proxyBeanMethods = false)
public class AxonAssembly {

    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    /** Axon's own serializer of everything: events, tokens, dead letters. */
    @Bean
    Serializer axonSerializer() {
        return EventNaming.ofCatalogue();
    }

    @Bean
    org.axonframework.config.Configuration axon(
            EventStore store,
            Serializer axonSerializer,
            Clock clock,
            ServicePackages packages,
            ObjectProvider<ConfigurerPart> parts) {
        // The time at which events are stored; Axon has one clock for the whole JVM.
        GenericEventMessage.clock = clock;
        Configurer configurer = assemble(store, axonSerializer, clock);
        Aggregates.below(packages).forEach(aggregate -> Aggregates.addTo(configurer, aggregate));
        Aggregates.addTo(configurer, TakenPeriod.class);
        parts.orderedStream().forEach(part -> part.addTo(configurer));
        return configurer.buildConfiguration();
    }

    @Bean
    CommandGateway commandGateway(org.axonframework.config.Configuration axon) {
        return axon.commandGateway();
    }

    @Bean
    AxonLifecycle axonLifecycle(org.axonframework.config.Configuration axon) {
        return new AxonLifecycle(axon);
    }

    /** Axon without aggregates and processors. */
    static Configurer assemble(EventStore store, Serializer serializer, Clock clock) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false);
        configurer
                .registerComponent(Clock.class, axon -> clock)
                .registerComponent(TransactionManager.class, axon -> NoTransactionManager.INSTANCE)
                .configureSerializer(axon -> serializer)
                .configureEventSerializer(axon -> serializer)
                .configureMessageSerializer(axon -> serializer)
                .registerComponent(EventBus.class, axon -> store)
                .registerComponent(EventStore.class, axon -> store)
                .configureCorrelationDataProviders(axon -> java.util.List.of(
                        new MessageOriginProvider(Meta.CAUSATION, Meta.TRACE_ID),
                        new SimpleCorrelationDataProvider(Meta.KEPT.toArray(String[]::new))))
                .registerComponent(CommandBus.class, AxonAssembly::localCommandBus)
                // Whoever sends decides whether to try again, and how often.
                .registerComponent(
                        CommandGateway.class,
                        axon -> DefaultCommandGateway.builder()
                                .commandBus(axon.commandBus())
                                .build())
                .eventProcessing(processing -> processing
                        .usingPooledStreamingEventProcessors()
                        .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                        .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance()));
        return configurer;
    }

    private static CommandBus localCommandBus(org.axonframework.config.Configuration axon) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .duplicateCommandHandlerResolver(FailingDuplicateCommandHandlerResolver.instance())
                .build();
        bus.registerHandlerInterceptor(new SignedCommands());
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }
}
