package qms.reports.work;

import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.DEPARTMENT_MANAGER;
import static qms.web.identity.Role.DEPUTY_UNIT_MANAGER;
import static qms.web.identity.Role.LEX_SARAH_OFFICER;
import static qms.web.identity.Role.MAR;
import static qms.web.identity.Role.MAS;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.identity.Role.UNIT_MANAGER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.reports.work.Work.Item;
import qms.service.api.Access;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.identity.Actors;
import qms.web.identity.Role;

/** What is open, and whose it is: a person's who is named for it or holds the role, and a unit's for whoever may see it there. */
@Component
class WorkList {

    private static final Role[] SEE_CASES = {
        DEPUTY_UNIT_MANAGER, UNIT_MANAGER, DEPARTMENT_MANAGER, QUALITY_COORDINATOR, LEX_SARAH_OFFICER, MAS, MAR, AUDITOR
    };

    private final Views views;
    private final Access access;
    private final List<WorkProjection<?>> projections;
    private final SignatureProjection signatures;

    WorkList(Views views, Access access, List<WorkProjection<?>> projections, SignatureProjection signatures) {
        this.views = views;
        this.access = access;
        this.projections = projections;
        this.signatures = signatures;
    }

    /** Something open, with the thing that it is about. */
    record Waiting(Work thing, Item item) {}

    /** Whatever the actor is named for, and what is a role's that they hold for the unit. */
    List<Waiting> mine(HttpServletRequest request) {
        String me = Actors.current().person();
        Set<Signature> signed =
                new HashSet<>(views.all(signatures, Query.everything().equalTo(SignatureProjection.PERSON, me)));
        Stream<Waiting> named = open(Query.everything().equalTo(WorkProjection.PERSONS, me))
                .filter(waiting -> waiting.item().persons().contains(me))
                .filter(waiting -> !signed.contains(new Signature(
                        me, waiting.thing().about(), waiting.item().key())));
        Stream<Waiting> roles = seen(request).filter(this::isOfOwnRole);
        return Stream.concat(named, roles).distinct().toList();
    }

    /** What is open in the units that the actor sees. That somebody has not read is theirs, and the report's of who has. */
    List<Waiting> ofUnits(HttpServletRequest request) {
        return seen(request)
                .filter(waiting -> waiting.item().kind() != WorkKind.READING)
                .toList();
    }

    private Stream<Waiting> seen(HttpServletRequest request) {
        Optional<Set<String>> units = access.visibleUnits(request);
        Query everything = Query.everything();
        return open(units.map(some -> everything.within(WorkProjection.UNIT, some))
                        .orElse(everything))
                .filter(this::maySee);
    }

    private Stream<Waiting> open(Query query) {
        List<Waiting> found = new ArrayList<>();
        for (WorkProjection<?> projection : projections) {
            Collection<Work> things = views.all(projection, query.equalTo(WorkProjection.OPEN, true));
            things.forEach(thing -> thing.open().forEach(item -> found.add(new Waiting(thing, item))));
        }
        return found.stream();
    }

    private boolean maySee(Waiting waiting) {
        return !waiting.item().kind().isOfACase()
                || access.holds(waiting.thing().unit(), SEE_CASES);
    }

    private boolean isOfOwnRole(Waiting waiting) {
        return waiting.item().roles().stream()
                .flatMap(role -> RoleWords.role(role).stream())
                .anyMatch(role -> access.holds(waiting.thing().unit(), role));
    }
}
