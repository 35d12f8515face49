package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qms.events.QmsEvent;
import qms.service.projection.Projection;
import qms.service.projection.Versioned;

/**
 * How a route reads one thing, for the one who asks: what folds it, how it stands, and what is told of it. {@link Desk#one} leaves it with
 * the request, so that whoever tells the thing's history tells no more than the route itself does.
 */
public record AsRead<E extends QmsEvent, V extends OfUnit, A>(
        Projection<E, V> projection, Versioned<V> now, Function<V, A> answer) {

    private static final String ATTRIBUTE = AsRead.class.getName();
    private static final String KIND = AccessKind.class.getName();

    /** Says what kind of reading the request is, before its thing's own route is asked; it is on record as that. */
    public static void as(AccessKind kind, HttpServletRequest request) {
        request.setAttribute(KIND, kind);
    }

    static AccessKind kindIn(HttpServletRequest request) {
        return request.getAttribute(KIND) instanceof AccessKind kind ? kind : AccessKind.OPENED;
    }

    void leaveWith(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** What the request's own route has read; null where it read nothing. */
    public static @Nullable AsRead<?, ?, ?> leftWith(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof AsRead<?, ?, ?> read ? read : null;
    }
}
