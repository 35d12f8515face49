package qms.service;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import qms.service.api.Access;
import qms.service.api.Desk;
import qms.service.api.IfMatchFirst;
import qms.service.api.ImportsOfAll;
import qms.service.api.Periods;
import qms.service.api.Reads;
import qms.service.api.StoreAdvice;
import qms.service.bundle.HeadConfiguration;
import qms.service.content.ContentConfiguration;
import qms.service.described.DescriptionConfiguration;
import qms.service.export.ExportConfiguration;
import qms.service.forgetting.ForgettingConfiguration;
import qms.service.history.HistoryConfiguration;
import qms.service.history.Sentences;
import qms.service.imports.ImportConfiguration;
import qms.service.metrics.MetricsConfiguration;
import qms.service.organisation.OrganisationReader;
import qms.service.privacy.FingerprintConfiguration;
import qms.service.privacy.Fingerprints;
import qms.service.privacy.Vault;
import qms.service.projection.Progress;
import qms.service.projection.Projection;
import qms.service.projection.ProjectionConfiguration;
import qms.service.projection.Streams;
import qms.service.projection.Views;
import qms.service.rebuilds.RebuildConfiguration;
import qms.service.registers.RegisterConfiguration;
import qms.service.roles.RoleRegister;
import qms.service.store.AxonAssembly;
import qms.service.store.EventLogConfiguration;
import qms.service.store.ServicePackages;
import qms.service.workers.WorkerConfiguration;
import qms.web.WebKit;
import qms.web.identity.RoleBook;
import qms.web.time.AnswerClock;

/**
 * Everything a service stands on: {@code @Import(ServiceKit.class)}. A service that keeps words about persons also imports {@link
 * qms.service.privacy.PrivacyConfiguration}; the others have no key.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    WebKit.class,
    EventLogConfiguration.class,
    AxonAssembly.class,
    ProjectionConfiguration.class,
    FingerprintConfiguration.class,
    ImportConfiguration.class,
    ExportConfiguration.class,
    HeadConfiguration.class,
    RegisterConfiguration.class,
    DescriptionConfiguration.class,
    ContentConfiguration.class,
    MetricsConfiguration.class,
    WorkerConfiguration.class,
    HistoryConfiguration.class,
    ForgettingConfiguration.class,
    RebuildConfiguration.class,
    StoreAdvice.class
})
public class ServiceKit {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceKit.class);

    @Bean
    WebMvcConfigurer beforeTheBodyIsRead(Desk desk, Access access, ObjectProvider<Projection<?, ?>> projections) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(
                        new IfMatchFirst(desk, projections.orderedStream().toList()));
                registry.addInterceptor(new ImportsOfAll(access));
            }
        };
    }

    @Bean
    ServicePackages servicePackages(Environment environment) {
        return ServicePackages.of(environment.getRequiredProperty("qms.service.package"));
    }

    @Bean
    OrganisationReader organisationReader(EventStore store) {
        return new OrganisationReader(store);
    }

    @Bean
    RoleBook roleBook(EventStore store, Clock clock) {
        return new RoleRegister(store, AnswerClock.real(clock));
    }

    @Bean
    Access access(OrganisationReader organisation, Clock clock) {
        return new Access(organisation, AnswerClock.real(clock));
    }

    @Bean
    Reads reads(EventStore store, Clock clock) {
        return new Reads(store, AnswerClock.real(clock));
    }

    @Bean
    Desk desk(
            CommandGateway commands,
            Streams streams,
            Views views,
            Access access,
            Fingerprints fingerprints,
            Reads reads,
            Clock clock) {
        return new Desk(commands, streams, views, access, fingerprints, reads, clock, Sentences::of);
    }

    @Bean
    Periods periods(Streams streams) {
        return new Periods(streams);
    }

    @Bean
    StartupReport startupReport(
            @Qualifier("eventStore") EventStore store,
            ObjectProvider<Vault> vault,
            Progress progress,
            Environment environment) {
        return new StartupReport(
                environment.getRequiredProperty("qms.service.name"),
                environment.getProperty("qms.profile", "standalone"),
                store.getClass(),
                StartupReport.place(store),
                Optional.ofNullable(vault.getIfAvailable()).map(Vault::getClass),
                progress.tokenStores());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> startupTold(StartupReport report) {
        return ready -> LOG.info("What runs:\n{}", report.told());
    }
}
