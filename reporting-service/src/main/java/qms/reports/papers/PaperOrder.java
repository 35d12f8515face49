package qms.reports.papers;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import qms.service.export.InTemplate;
import qms.service.export.OnPaper;
import qms.web.identity.Actors;
import qms.web.policy.PolicyTable;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Reads what stands in an ordered document from the route that answers with it: any that answers with a document may be ordered. */
@Component
class PaperOrder {

    private final RequestMappingHandlerMapping routes;
    private final RequestMappingHandlerAdapter adapter;

    PaperOrder(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
            RequestMappingHandlerAdapter adapter) {
        this.routes = routes;
        this.adapter = adapter;
    }

    /** What is to be written, what the file is called, and what it rests on. */
    record Read(OnPaper paper, String fileName, HttpHeaders grounds) {}

    /** Refuses what the orderer may not read, as the route itself does. */
    Read read(HttpServletRequest order, String document) throws Exception {
        PaperRequest asked = new PaperRequest(order, path(document));
        if (PolicyTable.find("GET", asked.getRequestURI())
                .filter(row -> row.allows(Actors.current()))
                .isEmpty()) {
            throw unknown();
        }
        HandlerMethod route = route(asked).orElseThrow(PaperOrder::unknown);
        RequestAttributes before = RequestContextHolder.currentRequestAttributes();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(asked));
        try {
            return read(answer(route, asked));
        } finally {
            RequestContextHolder.setRequestAttributes(before);
        }
    }

    private Optional<HandlerMethod> route(PaperRequest asked) {
        ServletRequestPathUtils.parseAndCache(asked);
        HandlerExecutionChain chain;
        try {
            chain = routes.getHandler(asked);
        } catch (Exception noSuchRoute) {
            return Optional.empty();
        }
        return Optional.ofNullable(chain)
                .map(HandlerExecutionChain::getHandler)
                .filter(HandlerMethod.class::isInstance)
                .map(HandlerMethod.class::cast);
    }

    private @Nullable Object answer(HandlerMethod route, PaperRequest asked) throws Exception {
        InvocableHandlerMethod ask = new InvocableHandlerMethod(route.createWithResolvedBean());
        HandlerMethodArgumentResolverComposite arguments = new HandlerMethodArgumentResolverComposite();
        arguments.addResolvers(adapter.getArgumentResolvers());
        ask.setHandlerMethodArgumentResolvers(arguments);
        return ask.invokeForRequest(new ServletWebRequest(asked), new ModelAndViewContainer());
    }

    private static Read read(@Nullable Object answer) {
        HttpHeaders grounds = answer instanceof ResponseEntity<?> entity ? entity.getHeaders() : new HttpHeaders();
        Object body = answer instanceof ResponseEntity<?> entity ? entity.getBody() : answer;
        if (body instanceof OnPaper paper) {
            return new Read(put(paper), paper.asPaper().fileName(), grounds);
        }
        throw unknown();
    }

    /** Put together while it may be read; what is still to be done afterwards is to write it. */
    private static OnPaper put(OnPaper answer) {
        return answer instanceof InTemplate ? answer : answer.asPaper();
    }

    private static URI path(String document) {
        try {
            URI path = new URI(document);
            if (path.isAbsolute() || path.getRawAuthority() != null || !document.startsWith("/api/")) {
                throw unknown();
            }
            return path;
        } catch (URISyntaxException e) {
            throw unknown();
        }
    }

    private static Problem unknown() {
        return Problem.invalid(
                "document",
                FieldCode.UNKNOWN_CODE,
                "Ange sökvägen till ett dokument som du får läsa, till exempel /api/reports/quality/{enhet}/{år}.");
    }
}
