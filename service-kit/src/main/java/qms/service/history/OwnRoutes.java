package qms.service.history;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import qms.service.api.AccessKind;
import qms.service.api.AsRead;

/** The routes by which one thing is read, by their pattern; asked by whoever is to tell more of the thing to the same reader. */
final class OwnRoutes {

    private final Map<String, HandlerMethod> readers = new TreeMap<>();

    void add(String pattern, HandlerMethod reader) {
        reader.getMethod().setAccessible(true);
        readers.put(pattern, reader);
    }

    /** Lets the thing's own route read it; whoever may not read it is refused by that, with the same words. */
    AsRead<?, ?, ?> read(HttpServletRequest request, String id) {
        HandlerMethod reader = reader(request);
        AsRead.as(AccessKind.HISTORY, request);
        try {
            Method method = reader.getMethod();
            method.invoke(
                    reader.createWithResolvedBean().getBean(),
                    Arrays.stream(reader.getMethodParameters())
                            .map(parameter -> given(parameter, id))
                            .toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(AsRead.leftWith(request), () -> reader + " does not ask the desk for one thing");
    }

    private HandlerMethod reader(HttpServletRequest request) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return Objects.requireNonNull(readers.get(pattern.replaceFirst("(/\\{id}).*", "$1")), pattern);
    }

    private static @Nullable Object given(MethodParameter parameter, String id) {
        return parameter.hasParameterAnnotation(PathVariable.class) ? id : null;
    }
}
