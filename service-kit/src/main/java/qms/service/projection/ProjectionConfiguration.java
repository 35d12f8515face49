package qms.service.projection;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import qms.service.store.ConfigurerPart;

/** The read side of a service: all its {@link Projection} beans behind one processor, in one database named after the service. */
@Configuration(proxyBeanMethods = false)
@Import(ViewsAdvice.class)
public class ProjectionConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(MongoClient.class)
    MongoClient mongoClient(Environment environment) {
        return client(environment.getRequiredProperty("qms.mongo.uri"));
    }

    /** Whoever waits for MongoDB is told within seconds when it does not answer; the address may say otherwise. */
    static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(3, TimeUnit.SECONDS))
                .writeConcern(WriteConcern.MAJORITY)
                .applyConnectionString(new ConnectionString(uri))
                .build());
    }

    @Bean(destroyMethod = "close")
    ReadSide readSide(
            MongoClient mongo,
            EventStore log,
            Serializer axonSerializer,
            Clock clock,
            ObjectProvider<Projection<?, ?>> projections,
            Environment environment) {
        return new ReadSide(
                mongo.getDatabase(service(environment)),
                log,
                axonSerializer,
                clock,
                projections.orderedStream().toList(),
                settings(environment));
    }

    @Bean
    ConfigurerPart views(ReadSide readSide) {
        return configurer -> {
            configurer.onStart(Phase.INBOUND_EVENT_CONNECTORS, readSide::start);
            configurer.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, readSide::stop);
        };
    }

    @Bean
    Streams streams(ReadSide readSide) {
        return readSide.streams();
    }

    @Bean
    Views viewsReader(ReadSide readSide) {
        return readSide.views();
    }

    @Bean
    DeadLetters deadLetters(ReadSide readSide) {
        return readSide.deadLetters();
    }

    @Bean
    Progress progress(ReadSide readSide) {
        return readSide.progress();
    }

    @Bean
    Rebuild rebuild(ReadSide readSide) {
        return readSide.rebuild();
    }

    @Bean
    RebuildClaim rebuildClaim(ReadSide readSide) {
        return readSide.claim();
    }

    @Bean
    HealthController healthController(Progress progress) {
        return new HealthController(progress);
    }

    @Bean
    OperationsController operationsController(DeadLetters deadLetters, Environment environment) {
        return new OperationsController(deadLetters, service(environment));
    }

    private static String service(Environment environment) {
        String own = environment.getProperty("qms.service.name");
        return own != null ? own : environment.getRequiredProperty("spring.application.name");
    }

    private static ReadSide.Settings settings(Environment environment) {
        return new ReadSide.Settings(
                service(environment),
                // Process and host: a container that comes back under its name takes up its own claims at once.
                ManagementFactory.getRuntimeMXBean().getName(),
                environment.getProperty("qms.views.segments", Integer.class, 1),
                environment.getProperty("qms.views.batch-size", Integer.class, 1_000),
                environment.getProperty("qms.views.claim-timeout", Duration.class, Duration.ofSeconds(10)),
                environment.getProperty("qms.views.patience", Duration.class, Duration.ofSeconds(5)));
    }
}
