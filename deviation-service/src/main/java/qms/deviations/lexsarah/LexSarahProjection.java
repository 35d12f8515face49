package qms.deviations.lexsarah;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.lexsarah.LexSarahCaseView.Decision;
import qms.deviations.lexsarah.LexSarahCaseView.Declined;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The register of lex Sarah cases. */
@Component
class LexSarahProjection implements Projection<LexSarahEvent, LexSarahCaseView> {

    @Override
    public String collection() {
        return "lex-sarah-cases";
    }

    @Override
    public Class<LexSarahEvent> events() {
        return LexSarahEvent.class;
    }

    @Override
    public Class<LexSarahCaseView> viewType() {
        return LexSarahCaseView.class;
    }

    @Override
    public LexSarahCaseView evolve(@Nullable LexSarahCaseView view, LexSarahEvent event, Recorded recorded) {
        if (event instanceof LexSarahReported reported) {
            return reported(reported);
        }
        LexSarahCaseView before = Objects.requireNonNull(view, "a lex Sarah case begins with its report");
        return switch (event) {
            case LexSarahReported reported -> reported(reported);
            case LexSarahDeclined e -> before.with(new Declined(e.registeredAt(), e.reason()));
            case LexSarahLevelDecided e ->
                before.with(new Decision(e.level(), e.decidedOn(), e.registeredAt(), e.reason()));
            case LexSarahNotifiedToIvo e -> before.notifiedAt(e.notifiedAt());
            case LexSarahClosed e -> before.closedAt(e.closedAt());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(
                "unit", "kind", "lawArea", "category", "level", "state", "reportedAt", "registeredAt", "externalId");
    }

    @Override
    public Map<String, Object> keys(LexSarahCaseView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("kind", view.kind());
        keys.put("lawArea", view.lawArea());
        keys.put("category", view.category());
        keys.put("level", view.level());
        keys.put("state", view.state());
        keys.put("reportedAt", view.reportedAt());
        keys.put("registeredAt", view.registeredAt());
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }

    private static LexSarahCaseView reported(LexSarahReported event) {
        return new LexSarahCaseView(
                event.caseId().toString(),
                event.externalId(),
                event.unit(),
                event.kind(),
                event.lawArea(),
                event.occurredOn(),
                event.reportedAt(),
                event.registeredAt(),
                event.reporter(),
                event.category(),
                event.otherCategory(),
                event.description(),
                List.of(),
                null,
                null,
                null);
    }
}
