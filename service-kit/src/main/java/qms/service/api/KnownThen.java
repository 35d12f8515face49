package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerMapping;
import qms.events.QmsEvent;
import qms.service.projection.Projection;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import qms.web.time.AsOf;
import qms.web.time.Stockholm;

/** Reads a thing as it was known at the moment that {@code asOf} names, for routes that read one thing and nothing of it. */
final class KnownThen {

    private static final Pattern ONE = Pattern.compile("/api/[a-z-]+/\\{id}");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'kl.' HH.mm", Locale.of("sv", "SE"));

    private KnownThen() {}

    static Optional<Instant> askedIn(HttpServletRequest request) {
        String asOf = request.getParameter("asOf");
        boolean one = ONE.matcher(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                .matches();
        return asOf == null || !one ? Optional.empty() : Optional.of(AsOf.parse(asOf));
    }

    static <E extends QmsEvent, V> Versioned<V> read(
            Streams streams, Projection<E, V> projection, String id, Instant moment) {
        return streams.known(projection, id, moment)
                .orElseThrow(() -> Problem.of(
                        CommonProblem.NOT_FOUND,
                        "Det här fanns inte ännu den " + MOMENT.format(moment.atZone(Stockholm.ZONE)) + "."));
    }
}
