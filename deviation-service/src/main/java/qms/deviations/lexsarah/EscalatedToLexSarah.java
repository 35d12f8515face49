package qms.deviations.lexsarah;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import qms.deviations.lexsarah.LexSarahCommand.ReportLexSarah;
import qms.deviations.lexsarah.LexSarahWords.About;
import qms.deviations.platform.LexOutcome;
import qms.deviations.platform.ReportsCases;
import qms.events.CaseRef;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahDeclined;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.time.Stockholm;

/** A deviation goes on as a lex Sarah case; declined, it is a deviation again, and decided it has its answer. */
@Component
class EscalatedToLexSarah implements ReportsCases {

    private final Streams streams;
    private final LexSarahProjection projection;
    private final LexSarahWords words;

    EscalatedToLexSarah(Streams streams, LexSarahProjection projection, LexSarahWords words) {
        this.streams = streams;
        this.projection = projection;
        this.words = words;
    }

    @Override
    public String kind() {
        return "LEX_SARAH_CASE";
    }

    @Override
    public Object reporting(String caseId, Escalated escalated) {
        return new ReportLexSarah(
                LexSarahCaseId.of(caseId),
                escalated.unit(),
                "REPORT",
                Objects.requireNonNullElse(escalated.lawArea(), "SOL"),
                Stockholm.day(escalated.occurredAt()),
                escalated.escalatedAt(),
                words.sealReporter(
                        caseId,
                        escalated.reporterName(),
                        Objects.requireNonNullElse(escalated.reporterRole(), "EMPLOYEE")),
                Objects.requireNonNullElse(escalated.category(), LexSarahForm.OTHER),
                escalated.otherCategory(),
                words.seal(caseId, About.DESCRIPTION, escalated.whatHappened() + "\n\n" + escalated.reason()),
                new CaseRef("DEVIATION", escalated.deviation()),
                null,
                List.of());
    }

    @Override
    public Optional<LexOutcome> outcome(String caseId) {
        return streams.read(projection, caseId).map(Versioned::view).flatMap(this::outcome);
    }

    private Optional<LexOutcome> outcome(LexSarahCaseView view) {
        LexSarahDeclined declined = view.handling().declined();
        if (declined != null && view.handling().declinedStands()) {
            return Optional.of(new LexOutcome(LexOutcome.DECLINED, words.open(declined.reason(), About.DECLINED)));
        }
        return view.decisions().isEmpty() ? Optional.empty() : Optional.of(new LexOutcome(LexOutcome.DECIDED, null));
    }
}
