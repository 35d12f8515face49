package qms.deviations.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.events.CaseRef;
import qms.events.deadlines.DeadlineId;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.Ids;
import qms.web.time.Stockholm;

/** What all cases call for. */
@Component
class Calls {

    /** What was called for and done in between two rounds is still set and met, when the rounds are not further apart. */
    private static final int DAYS_LOOKED_BACK = 2;

    private final List<CaseCallsProjection<?>> kinds;
    private final Views views;
    private final Clock clock;

    Calls(List<CaseCallsProjection<?>> kinds, Views views, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.views = views;
        this.clock = clock;
    }

    /** The same event never calls twice for the same. */
    static DeadlineId deadline(CaseCalls calls, Call call) {
        return DeadlineId.of(
                Ids.derived("deadline", calls.caseRef().id(), call.obligation().name(), occasion(call)));
    }

    static String occasion(Call call) {
        return Long.toString(call.fact().sequence());
    }

    /** Cases in which something waits, and those in which something has happened of late. */
    Stream<CaseCalls> current() {
        LocalDate since = Stockholm.day(clock.instant()).minusDays(DAYS_LOOKED_BACK);
        Map<String, CaseCalls> found = new LinkedHashMap<>();
        for (CaseCallsProjection<?> kind : kinds) {
            Stream.of(
                            Query.everything().equalTo(CaseCallsProjection.OPEN, true),
                            Query.everything().between(CaseCallsProjection.CHANGED_ON, since, null))
                    .flatMap(query -> views.all(kind, query).stream())
                    .forEach(calls -> found.put(calls.caseRef().id(), calls));
        }
        return found.values().stream();
    }

    Optional<CaseCalls> of(CaseRef caseRef) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(caseRef.kind()))
                .flatMap(kind -> views.find(kind, caseRef.id()).map(Versioned::view).stream())
                .findFirst();
    }
}
