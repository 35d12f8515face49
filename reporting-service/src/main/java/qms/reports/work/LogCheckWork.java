package qms.reports.work;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.logchecks.LogCheckEvent;
import qms.events.logchecks.LogCheckOpened;
import qms.events.logchecks.LogCheckRemarked;
import qms.events.logchecks.LogCheckSigned;
import qms.reports.work.Work.Item;
import qms.web.identity.Role;

/** Checks of who has read what, which a manager is to sign (LSPU 10 §). */
@Component
class LogCheckWork extends WorkProjection<LogCheckEvent> {

    private static final String SIGN = "sign";

    LogCheckWork() {
        super("work-of-log-checks", LogCheckEvent.class);
    }

    @Override
    Work after(@Nullable Work before, LogCheckEvent event) {
        return switch (event) {
            case LogCheckOpened e -> opened(e);
            case LogCheckRemarked e -> begun(before);
            case LogCheckSigned e -> begun(before).done();
        };
    }

    private static Work begun(@Nullable Work before) {
        return Objects.requireNonNull(before, "a check begins with being opened");
    }

    private static Work opened(LogCheckOpened event) {
        return Work.of(event.unit(), "Läsningar %s–%s".formatted(event.from(), event.to()))
                .opening(new Item(
                        SIGN,
                        WorkKind.LOG_CHECK,
                        "Gå igenom loggen och skriv under",
                        "/api/log-checks/" + event.subject(),
                        List.of(Role.UNIT_MANAGER.name(), Role.DEPARTMENT_MANAGER.name()),
                        List.of(),
                        event.due(),
                        event.to().plusDays(1)));
    }
}
