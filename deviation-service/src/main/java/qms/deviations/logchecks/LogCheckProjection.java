package qms.deviations.logchecks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.logchecks.LogCheckEvent;
import qms.events.logchecks.LogCheckOpened;
import qms.events.logchecks.LogCheckRemarked;
import qms.events.logchecks.LogCheckSigned;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Every log check. */
@Component
class LogCheckProjection implements Projection<LogCheckEvent, LogCheckView> {

    @Override
    public String collection() {
        return "log-checks";
    }

    @Override
    public Class<LogCheckEvent> events() {
        return LogCheckEvent.class;
    }

    @Override
    public Class<LogCheckView> viewType() {
        return LogCheckView.class;
    }

    @Override
    public LogCheckView evolve(@Nullable LogCheckView view, LogCheckEvent event, Recorded recorded) {
        return switch (event) {
            case LogCheckOpened e -> new LogCheckView(e, List.of(), null);
            case LogCheckRemarked e -> opened(view).with(e);
            case LogCheckSigned e -> opened(view).with(e);
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "state", "from", "due");
    }

    @Override
    public Map<String, Object> keys(LogCheckView view) {
        return Map.of(
                "unit", view.unit(),
                "state", view.status(),
                "from", Stockholm.startOf(view.opened().from()),
                "due", Stockholm.startOf(view.opened().due()));
    }

    private static LogCheckView opened(@Nullable LogCheckView view) {
        return Objects.requireNonNull(view, "a log check begins with being opened");
    }
}
