package qms.risks.selfchecks;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahReported;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Lex Sarah reports as a check counts them: by the day they were made; information from a private provider is not the unit's own. */
@Component
class LexSarahCountProjection implements Projection<LexSarahEvent, CountedCase> {

    private static final String PROVIDER_INFORMATION = "PROVIDER_INFORMATION";

    @Override
    public String collection() {
        return "self-check-lex-sarah";
    }

    @Override
    public Class<LexSarahEvent> events() {
        return LexSarahEvent.class;
    }

    @Override
    public Class<CountedCase> viewType() {
        return CountedCase.class;
    }

    @Override
    public CountedCase evolve(@Nullable CountedCase view, LexSarahEvent event, Recorded recorded) {
        if (event instanceof LexSarahReported e) {
            return new CountedCase(
                    e.unit(), Stockholm.day(e.reportedAt()), !e.kind().equals(PROVIDER_INFORMATION));
        }
        return Objects.requireNonNull(view, "a case begins with its report");
    }

    @Override
    public Set<String> keyNames() {
        return CountedCase.KEYS;
    }

    @Override
    public Map<String, Object> keys(CountedCase view) {
        return view.keys();
    }
}
