package qms.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on with the path and query exactly as they came. The framework would decode the query and write it anew, which
 * makes another request of the same letters wherever a plus sign or an empty parameter is involved.
 */
final class ServiceExchange implements ProxyExchange {
    private final GatewaySettings settings;
    private final ProxyExchange ordinary;
    private final ProxyExchange patient;

    ServiceExchange(GatewaySettings settings, ProxyExchange ordinary, ProxyExchange patient) {
        this.settings = settings;
        this.ordinary = ordinary;
        this.patient = patient;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest incoming = request.getServerRequest().servletRequest();
        RequestBuilder outgoing = request(request.getServerRequest())
                .method(request.getMethod())
                .headers(request.getHeaders())
                .uri(asItCame(incoming, request));
        request.getResponseConsumers().forEach(outgoing::responseConsumer);
        return (isLong(incoming) ? patient : ordinary).exchange(outgoing.build());
    }

    private static boolean isLong(HttpServletRequest incoming) {
        return Imports.isImport(incoming) || Uploads.isUpload(incoming) || Streams.isStream(incoming);
    }

    private URI asItCame(HttpServletRequest incoming, Request request) {
        Service service = request.getServerRequest()
                .attribute(Availability.SERVICE)
                .map(Service.class::cast)
                .orElseThrow();
        String query = incoming.getQueryString();
        return URI.create(settings.at(service) + incoming.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
