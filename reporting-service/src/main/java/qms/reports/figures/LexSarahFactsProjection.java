package qms.reports.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahCorrected;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahDocumentAdded;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahFollowedUp;
import qms.events.lexsarah.LexSarahInvestigated;
import qms.events.lexsarah.LexSarahInvestigationSent;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.lexsarah.LexSarahIvoDecided;
import qms.events.lexsarah.LexSarahIvoNumberGiven;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahMeasureLinked;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahPersonAffected;
import qms.events.lexsarah.LexSarahReceived;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.LexSarahSupplementRequested;
import qms.events.lexsarah.LexSarahSupplementSent;
import qms.reports.figures.LexSarahFacts.Change;
import qms.reports.figures.LexSarahFacts.Said;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** What lex Sarah cases contribute to the figures. */
@Component
class LexSarahFactsProjection implements Projection<LexSarahEvent, LexSarahFacts> {

    private static final String PROVIDER_INFORMATION = "PROVIDER_INFORMATION";

    @Override
    public String collection() {
        return "lexsarah-facts";
    }

    @Override
    public Class<LexSarahEvent> events() {
        return LexSarahEvent.class;
    }

    @Override
    public Class<LexSarahFacts> viewType() {
        return LexSarahFacts.class;
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public LexSarahFacts evolve(@Nullable LexSarahFacts view, LexSarahEvent event, Recorded recorded) {
        if (event instanceof LexSarahReported reported) {
            return reported(reported).with(new Change(reported.registeredAt(), Said.REPORTED, null), recorded);
        }
        LexSarahFacts before = Objects.requireNonNull(view, "a case begins with its report");
        Change change = change(event);
        return change == null ? before : before.with(change, recorded);
    }

    private static @Nullable Change change(LexSarahEvent event) {
        return switch (event) {
            case LexSarahLevelDecided e ->
                Change.decided(e.registeredAt(), Said.LEVEL_DECIDED, e.level(), e.decidedOn());
            case LexSarahDeclined e ->
                Change.decided(e.registeredAt(), Said.DECLINED, null, Stockholm.day(e.registeredAt()));
            case LexSarahNotifiedToIvo e -> new Change(e.notifiedAt(), Said.NOTIFIED, null);
            case LexSarahAssessed e -> new Change(e.registeredAt(), Said.ASSESSED, null);
            case LexSarahCorrected e -> corrected(e);
            // How a case is handled moves no figure.
            case LexSarahReported ignored -> null;
            case LexSarahReceived ignored -> null;
            case LexSarahPersonAffected ignored -> null;
            case LexSarahInvestigatorAppointed ignored -> null;
            case LexSarahInvestigated ignored -> null;
            case LexSarahDocumentAdded ignored -> null;
            case LexSarahIvoNumberGiven ignored -> null;
            case LexSarahInvestigationSent ignored -> null;
            case LexSarahSupplementRequested ignored -> null;
            case LexSarahSupplementSent ignored -> null;
            case LexSarahIvoDecided ignored -> null;
            case LexSarahMeasureLinked ignored -> null;
            case LexSarahFollowedUp ignored -> null;
            case LexSarahClosed ignored -> null;
        };
    }

    private static @Nullable Change corrected(LexSarahCorrected e) {
        return e.category() == null
                ? null
                : new Change(e.registeredAt(), Said.CORRECTED, null, e.category(), e.otherCategory(), null);
    }

    private static LexSarahFacts reported(LexSarahReported e) {
        return new LexSarahFacts(
                e.unit(),
                Stockholm.day(e.reportedAt()),
                e.kind().equals(PROVIDER_INFORMATION),
                e.category(),
                e.otherCategory(),
                List.of(),
                List.of());
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_CASE;
    }

    @Override
    public Map<String, Object> keys(LexSarahFacts view) {
        return FactKeys.ofACase(view.facts());
    }
}
