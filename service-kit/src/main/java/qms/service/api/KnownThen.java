package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import qms.events.QmsEvent;
import qms.service.projection.Projection;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import qms.web.time.AnswerClock;
import qms.web.time.AsOf;
import qms.web.time.Stockholm;

/** Reads a thing as it was known at the moment that {@code asOf} names, for routes that read one thing, or a list of them. */
final class KnownThen {

    private static final Pattern ONE = Pattern.compile("/api/[a-z-]+/\\{id}");
    private static final Pattern LIST = Pattern.compile("/api/[a-z-]+");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'kl.' HH.mm", Locale.of("sv", "SE"));

    private KnownThen() {}

    static Optional<Instant> askedIn(HttpServletRequest request) {
        return asked(request, ONE);
    }

    static Optional<Instant> listAskedIn(HttpServletRequest request) {
        return asked(request, LIST);
    }

    /** Whether the request at hand is for a list of things, which may be asked for as it was. */
    static boolean mayBeAskedOfList() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present
                && isOn(LIST, present.getRequest());
    }

    private static Optional<Instant> asked(HttpServletRequest request, Pattern route) {
        return Optional.ofNullable(request.getParameter("asOf"))
                .filter(asOf -> isOn(route, request))
                .map(AsOf::parse);
    }

    private static boolean isOn(Pattern route, HttpServletRequest request) {
        return route.matcher(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                .matches();
    }

    /** The answer as it would have been given then: what it reckons from today, it reckons from that day. */
    static <V, A> Function<V, A> told(Optional<Instant> asOf, Function<V, A> answer) {
        return asOf.<Function<V, A>>map(moment -> view -> AnswerClock.at(moment, () -> answer.apply(view)))
                .orElse(answer);
    }

    static <E extends QmsEvent, V> Versioned<V> read(
            Streams streams, Projection<E, V> projection, String id, Instant moment) {
        return streams.known(projection, id, moment)
                .orElseThrow(() -> Problem.of(
                        CommonProblem.NOT_FOUND,
                        "Det här fanns inte ännu den " + MOMENT.format(moment.atZone(Stockholm.ZONE)) + "."));
    }
}
