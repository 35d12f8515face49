package qms.service.store;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the aggregates of a service and hands them to Axon. */
final class Aggregates {

    private Aggregates() {}

    static List<Class<?>> below(ServicePackages packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(AggregateRoot.class));
        return packages.names().stream()
                .flatMap(name -> scanner.findCandidateComponents(name).stream())
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ClassUtils.getDefaultClassLoader()))
                .distinct()
                .toList();
    }

    static <A> void addTo(Configurer configurer, Class<A> type) {
        AggregateConfigurer<A> aggregate = AggregateConfigurer.defaultConfiguration(type);
        aggregate.configureCommandHandler(
                axon -> new AnsweringWithVersion<>(AggregateAnnotationCommandHandler.<A>builder()
                        .aggregateType(type)
                        .parameterResolverFactory(axon.parameterResolverFactory())
                        .handlerDefinition(axon.handlerDefinition(type))
                        .repository(aggregate.repository())));
        configurer.configureAggregate(aggregate);
    }

    /** Axon answers a creation with the id of what was created, which the sender knows already. */
    private static final class AnsweringWithVersion<A> extends AggregateAnnotationCommandHandler<A> {

        AnsweringWithVersion(Builder<A> builder) {
            super(builder);
        }

        @Override
        protected @Nullable Object resolveReturnValue(CommandMessage<?> command, Aggregate<A> created) {
            return created.version();
        }
    }
}
