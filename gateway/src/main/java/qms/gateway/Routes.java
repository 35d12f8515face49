package qms.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.AfterFilterFunctions.removeResponseHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import qms.web.metrics.Meters;

/** Which service answers which path. Paths are passed on as they are. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> toTheServices(GatewaySettings settings, ObjectProvider<MeterRegistry> registry) {
        MeterRegistry meters = Meters.of(registry);
        return Arrays.stream(Service.values())
                .filter(service -> settings.services().containsKey(service))
                .map(service -> route(service.key())
                        .route(path(service.paths()), http())
                        .before(uri(settings.at(service)))
                        .filter(new Availability(service, meters))
                        // The door sets these for the whole product; twice would be read as both.
                        .after(removeResponseHeader("Content-Security-Policy"))
                        .after(removeResponseHeader("X-Content-Type-Options"))
                        .after(removeResponseHeader("Referrer-Policy"))
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** Two clients, for an import, a file or a stream takes minutes where everything else must answer in seconds. */
    @Bean
    ProxyExchange exchange(GatewaySettings settings, HttpClient http, GatewayMvcProperties properties) {
        return new ServiceExchange(
                settings,
                new RestClientProxyExchange(client(http, settings.patience()), properties),
                new RestClientProxyExchange(client(http, settings.importPatience()), properties));
    }

    /** HTTP/1.1 in the clear, nothing followed; the JDK's client repeats no POST by itself. */
    @Bean(destroyMethod = "shutdownNow")
    HttpClient httpClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(2))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    private static RestClient client(HttpClient http, Duration patience) {
        var factory = new JdkClientHttpRequestFactory(http, Executors.newVirtualThreadPerTaskExecutor());
        factory.setReadTimeout(patience);
        return RestClient.builder().requestFactory(factory).build();
    }
}
