package qms.deviations.lexsarah;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.lexsarah.LexSarahEvent;
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
    public int revision() {
        return 3;
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
        return event instanceof LexSarahReported reported
                ? LexSarahCaseView.of(reported)
                : Objects.requireNonNull(view, "a lex Sarah case begins with its report")
                        .after(event);
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(
                "unit",
                "kind",
                "lawArea",
                "category",
                "level",
                "state",
                "ivo",
                "investigator",
                "origin",
                "reportedAt",
                "registeredAt",
                "externalId");
    }

    @Override
    public Map<String, Object> keys(LexSarahCaseView view) {
        LexSarahReported report = view.report();
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("kind", report.kind());
        keys.put("lawArea", report.lawArea());
        keys.put("category", report.category());
        keys.put("level", view.level());
        keys.put("state", view.state());
        keys.put("ivo", view.ivo().status());
        keys.put("reportedAt", report.reportedAt());
        keys.put("registeredAt", report.registeredAt());
        putKnown(keys, "externalId", report.externalId());
        putKnown(keys, "investigator", view.investigator());
        if (report.origin() != null) {
            keys.put("origin", report.origin().id());
        }
        return keys;
    }

    private static void putKnown(Map<String, Object> keys, String key, @Nullable String value) {
        if (value != null) {
            keys.put(key, value);
        }
    }
}
