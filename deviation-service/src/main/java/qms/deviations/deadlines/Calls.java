package qms.deviations.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private static final int AT_ONCE = 100;

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

    List<CaseCallsProjection<?>> kinds() {
        return kinds;
    }

    /**
     * The next cases of a kind in the order of the log, after a place in it and up to another: those in which something waits, and those in which
     * something has happened of late.
     */
    List<CaseCalls> next(CaseCallsProjection<?> kind, long after, long upTo) {
        LocalDate since = Stockholm.day(clock.instant()).minusDays(DAYS_LOOKED_BACK);
        return views.list(
                        kind,
                        Query.everything()
                                .between(CaseCallsProjection.CURRENT, since, null)
                                .between(CaseCallsProjection.POSITION, after + 1, upTo + 1)
                                .sortedBy(CaseCallsProjection.POSITION)
                                .paged(0, AT_ONCE))
                .items();
    }

    Optional<CaseCalls> of(CaseRef caseRef) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(caseRef.kind()))
                .flatMap(kind -> views.find(kind, caseRef.id()).map(Versioned::view).stream())
                .findFirst();
    }
}
