package qms.deviations.lexmaria;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import qms.deviations.lexmaria.LexMariaCommand.ReportCareEvent;
import qms.deviations.lexmaria.LexMariaWords.Field;
import qms.deviations.platform.LexOutcome;
import qms.deviations.platform.ReportsCases;
import qms.events.CaseRef;
import qms.events.lexmaria.LexMariaCaseId;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.time.Stockholm;

/** A deviation goes on as a lex Maria case; declined, it is a deviation again, and decided it has its answer. */
@Component
class EscalatedToLexMaria implements ReportsCases {

    private final Streams streams;
    private final LexMariaProjection projection;
    private final LexMariaWords words;

    EscalatedToLexMaria(Streams streams, LexMariaProjection projection, LexMariaWords words) {
        this.streams = streams;
        this.projection = projection;
        this.words = words;
    }

    @Override
    public String kind() {
        return "LEX_MARIA_CASE";
    }

    @Override
    public Object reporting(String caseId, Escalated escalated) {
        return new ReportCareEvent(
                LexMariaCaseId.of(caseId),
                escalated.unit(),
                new CaseRef("DEVIATION", escalated.deviation()),
                Stockholm.day(escalated.occurredAt()),
                escalated.escalatedAt(),
                Objects.requireNonNullElse(escalated.reporterRole(), "EMPLOYEE"),
                words.seal(caseId, Field.DESCRIPTION, escalated.whatHappened() + "\n\n" + escalated.reason()),
                null,
                null);
    }

    @Override
    public Optional<LexOutcome> outcome(String caseId) {
        return streams.read(projection, caseId).map(Versioned::view).flatMap(this::outcome);
    }

    private Optional<LexOutcome> outcome(LexMariaView view) {
        var declined = words.details(view).declined();
        if (declined != null) {
            return Optional.of(new LexOutcome(LexOutcome.DECLINED, declined.reason()));
        }
        return view.judgement().decided() == null
                ? Optional.empty()
                : Optional.of(new LexOutcome(LexOutcome.DECIDED, null));
    }
}
