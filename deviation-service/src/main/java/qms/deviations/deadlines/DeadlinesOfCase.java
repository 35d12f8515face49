package qms.deviations.deadlines;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.deviations.platform.BesideCase;
import qms.events.CaseRef;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/** The deadlines of a case, as they go with it. */
@Component
class DeadlinesOfCase implements BesideCase {

    private final List<CaseCallsProjection<?>> kinds;
    private final Streams streams;

    DeadlinesOfCase(List<CaseCallsProjection<?>> kinds, Streams streams) {
        this.kinds = List.copyOf(kinds);
        this.streams = streams;
    }

    @Override
    public String part() {
        return "DEADLINE";
    }

    @Override
    public Collection<String> streams(CaseRef about) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(about.kind()))
                .flatMap(kind -> called(kind, about.id()))
                .filter(streams::exists)
                .toList();
    }

    private Stream<String> called(CaseCallsProjection<?> kind, String id) {
        return streams.read(kind, id).map(Versioned::view).stream()
                .flatMap(calls -> calls.calls().stream()
                        .map(call -> Calls.deadline(calls, call).toString()));
    }
}
