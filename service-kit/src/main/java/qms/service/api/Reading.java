package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import qms.events.CaseRef;
import qms.events.QmsEvent;
import qms.service.privacy.Sealer;
import qms.service.projection.Projection;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.web.http.ETags;
import qms.web.http.Page;
import qms.web.identity.Actors;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Shows things to whoever may see them: one from its own stream, many from the lists; that a case about persons was read is on record first. */
final class Reading {

    private final Streams streams;
    private final Views views;
    private final Access access;
    private final Provenance provenance;
    private final Reads reads;

    Reading(Streams streams, Views views, Access access, Provenance provenance, Reads reads) {
        this.streams = streams;
        this.views = views;
        this.access = access;
        this.provenance = provenance;
        this.reads = reads;
    }

    /** One thing, folded from its own stream; with {@code asOf}, as it was known then. */
    <E extends QmsEvent, V extends OfUnit, A> ResponseEntity<A> one(
            Projection<E, V> projection, String id, Function<V, A> answer) {
        HttpServletRequest request = Desk.request();
        Versioned<V> now = read(AsRead.kindIn(request), null, projection, id);
        new AsRead<>(projection, now, answer).leaveWith(request);
        Optional<Instant> asOf = KnownThen.askedIn(request);
        Versioned<V> asked = asOf.map(moment -> KnownThen.read(streams, projection, id, moment))
                .orElse(now);
        return ResponseEntity.ok()
                .eTag(ETags.of(asked.version()))
                .body(KnownThen.told(asOf, answer).apply(asked.view()));
    }

    /** What is about to be shown; where it is a case about persons, that is on record first, with what for where it has to be said. */
    <E extends QmsEvent, V extends OfUnit> Versioned<V> read(
            AccessKind kind, @Nullable String purpose, Projection<E, V> projection, String id) {
        Versioned<V> found = visible(projection, id, Desk.request());
        if (found.view() instanceof AboutPersons about) {
            reads.record(
                    kind,
                    purpose,
                    new CaseRef(about.caseKind(), id),
                    about.unit(),
                    Actors.current(),
                    provenance.of(Desk.request(), Optional.empty(), OptionalLong.empty()));
        }
        return found;
    }

    /** A page of a list; only what the actor may see. With {@code asOf}, as it was known then: what may be seen is so today too. */
    <E extends QmsEvent, V extends OfUnit, A> Page<A> list(
            Projection<E, V> projection, Views.Query query, Function<V, A> answer) {
        Optional<Set<String>> visible = access.visibleUnits(Desk.request());
        Views.Query bounded = visible.map(units -> query.within("unit", units)).orElse(query);
        Optional<Instant> moment = KnownThen.listAskedIn(Desk.request());
        return moment.map(asOf -> views.listKnown(projection, bounded, asOf, id -> isIn(visible, projection, id)))
                .orElseGet(() -> views.list(projection, bounded))
                .map(KnownThen.told(moment, view -> row(view, answer)));
    }

    /** What is about persons is read by opening it, which is on record; a list shows that there are words and not which. */
    private static <V, A> A row(V view, Function<V, A> answer) {
        return view instanceof AboutPersons ? Sealer.unopened(() -> answer.apply(view)) : answer.apply(view);
    }

    private <E extends QmsEvent, V extends OfUnit> boolean isIn(
            Optional<Set<String>> units, Projection<E, V> projection, String id) {
        return units.isEmpty()
                || streams.read(projection, id)
                        .filter(found -> units.get().contains(found.view().unit()))
                        .isPresent();
    }

    private static boolean isOpen(HttpServletRequest request, Object view) {
        return request.getMethod().equals("GET") && view instanceof Published published && published.isPublished();
    }

    <E extends QmsEvent, V extends OfUnit> Versioned<V> visible(
            Projection<E, V> projection, String id, HttpServletRequest request) {
        return streams.read(projection, id)
                .filter(found -> access.permits(request, found.view().unit())
                        || access.investigates(request, found.view())
                        || isOpen(request, found.view())
                        || streams.origin(id)
                                .filter(origin -> access.reported(request, origin.metadata()))
                                .isPresent())
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Det finns inget här med id " + id + "."));
    }
}
