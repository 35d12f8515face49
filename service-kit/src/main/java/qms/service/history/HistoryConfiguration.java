package qms.service.history;

import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import qms.service.access.Accesses;
import qms.service.api.Access;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Projection;
import qms.service.projection.Streams;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service the history of all it reads one by one. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {

    @Bean
    OwnRoutes ownRoutes() {
        return new OwnRoutes();
    }

    @Bean
    HistoryController historyController(
            OwnRoutes own, Histories histories, Streams streams, JsonMapper json, Serializer axonSerializer) {
        return new HistoryController(own, histories, streams, json, axonSerializer);
    }

    @Bean
    HistoryRoutes historyRoutes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            ObjectProvider<Projection<?, ?>> projections,
            OwnRoutes own,
            HistoryController controller) {
        return new HistoryRoutes(mapping, projections.orderedStream().toList(), own, controller);
    }

    @Bean
    Histories histories(
            OwnRoutes own,
            Streams streams,
            JsonMapper json,
            OrganisationReader organisation,
            Access access,
            ObjectProvider<Accesses> accesses) {
        return new Histories(own, streams, json, organisation, access, accesses);
    }

    @Bean
    Replay replay(JsonMapper json) {
        return new Replay(json);
    }
}
