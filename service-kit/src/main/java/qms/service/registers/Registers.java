package qms.service.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import qms.service.export.HeadToPrint;
import qms.service.export.RowFormat;
import qms.service.export.RowsOut;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;
import tools.jackson.databind.json.JsonMapper;

/** Asks a list for one page after the other and writes their rows as they come. */
public final class Registers implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Registers.class);
    private static final String CUT = "Registret avbröts här av ett fel. Allt är inte med; hämta det igen.";

    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;
    private final OrganisationReader organisation;
    private final JsonMapper json;
    private final Clock clock;
    private final HeadToPrint head;

    Registers(
            ObjectProvider<RequestMappingHandlerAdapter> adapter,
            OrganisationReader organisation,
            JsonMapper json,
            Clock clock,
            HeadToPrint head) {
        this.adapter = adapter;
        this.organisation = organisation;
        this.json = json;
        this.clock = clock;
        this.head = head;
    }

    /** What stands on the list that a method answers with, if it does. */
    public static Optional<Type> itemOf(HandlerMethod handler) {
        boolean filtered = Arrays.stream(handler.getMethodParameters())
                .anyMatch(each ->
                        each.hasParameterAnnotation(RequestParam.class) && each.getParameterType() == Map.class);
        Type answer = handler.getMethod().getGenericReturnType();
        if (answer instanceof ParameterizedType entity && entity.getRawType() == ResponseEntity.class) {
            answer = entity.getActualTypeArguments()[0];
        }
        return filtered && answer instanceof ParameterizedType page && page.getRawType() == Page.class
                ? Optional.of(page.getActualTypeArguments()[0])
                : Optional.empty();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        Optional<RowFormat> format = RowFormat.askedIn(request);
        if (format.isEmpty()
                || !request.getMethod().equals("GET")
                || !(handler instanceof HandlerMethod list)
                || itemOf(list).isEmpty()) {
            return true;
        }
        refusePaging(request);
        write(request, response, format.get(), list);
        return false;
    }

    private void write(HttpServletRequest request, HttpServletResponse response, RowFormat format, HandlerMethod list)
            throws Exception {
        Page<?> page = page(request, response, list, 0);
        Columns columns = Columns.of(itemOf(list).orElseThrow());
        Cells cells = new Cells(columns, organisation.current(), json);
        response.setContentType(format.contentType());
        response.setHeader("X-Total-Count", Long.toString(page.total()));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name(request) + "." + format.ending())
                        .build()
                        .toString());
        Optional<String> sealed = head.latest();
        sealed.ifPresent(latest -> response.setHeader(HeadToPrint.HEADER, latest));
        try (RowsOut rows = format.open(response.getOutputStream(), columns.headings(), sealed)) {
            try {
                for (int number = 0; !page.items().isEmpty(); number++) {
                    for (Object item : page.items()) {
                        rows.row(cells.of(item));
                    }
                    page = page.items().size() < PageRequest.LARGEST
                            ? new Page<>(List.of(), 0, 1, 0)
                            : page(request, response, list, number + 1);
                }
            } catch (RuntimeException half) {
                // Half of it has left already, and a table that ends looks whole.
                LOG.warn("A register was cut: {}", half.toString());
                rows.row(columns.alone(CUT));
            }
        }
    }

    private Page<?> page(HttpServletRequest request, HttpServletResponse response, HandlerMethod list, int number)
            throws Exception {
        InvocableHandlerMethod ask = new InvocableHandlerMethod(list.createWithResolvedBean());
        HandlerMethodArgumentResolverComposite arguments = new HandlerMethodArgumentResolverComposite();
        arguments.addResolvers(adapter.getObject().getArgumentResolvers());
        ask.setHandlerMethodArgumentResolvers(arguments);
        Object answer = ask.invokeForRequest(
                new ServletWebRequest(new PageAsked(request, number), response), new ModelAndViewContainer());
        return answer instanceof ResponseEntity<?> entity && entity.getBody() instanceof Page<?> page
                ? page
                : (Page<?>) Objects.requireNonNull(answer);
    }

    private static void refusePaging(HttpServletRequest request) {
        for (String parameter : List.of("page", "size")) {
            if (request.getParameter(parameter) != null) {
                throw Problem.invalid(
                        parameter, FieldCode.UNKNOWN_CODE, "Ett register är hela listan; ange inte page eller size.");
            }
        }
    }

    private String name(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^/api/", "").replaceAll("[^a-z0-9-]+", "-") + "-"
                + Stockholm.day(clock.instant());
    }
}
