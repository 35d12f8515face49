package qms.deviations.lexsarah;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.lexsarah.LexSarahCaseDetails.DecisionDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.DeclinedDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.ReporterDetails;
import qms.events.PersonalText;
import qms.events.lexsarah.Reporter;
import qms.service.privacy.Sealer;

/** Seals the words of a lex Sarah case at the door and opens them for an answer; one key per case, named by its id. */
@Component
class LexSarahWords {

    private static final String DESCRIPTION = "lexsarah.description";
    private static final String REPORTER = "lexsarah.reporter.name";
    private static final String DECLINED = "lexsarah.declined.reason";
    private static final String DECISION = "lexsarah.decision.reason";

    private final Sealer sealer;

    LexSarahWords(Sealer sealer) {
        this.sealer = sealer;
    }

    PersonalText sealDescription(String id, String description) {
        return sealer.seal(id, DESCRIPTION, description);
    }

    Reporter sealReporter(String id, String name, String role) {
        return new Reporter(sealer.seal(id, REPORTER, name), role);
    }

    PersonalText sealDecline(String id, String reason) {
        return sealer.seal(id, DECLINED, reason);
    }

    @Nullable
    PersonalText sealDecision(String id, @Nullable String reason) {
        return reason == null ? null : sealer.seal(id, DECISION, reason);
    }

    LexSarahCaseDetails details(LexSarahCaseView view) {
        var declined = view.declined();
        return new LexSarahCaseDetails(
                view.id(),
                view.externalId(),
                view.unit(),
                view.lawArea(),
                view.occurredOn(),
                view.reportedAt(),
                view.registeredAt(),
                new ReporterDetails(
                        sealer.open(view.reporter().name(), REPORTER),
                        view.reporter().role()),
                view.category(),
                view.otherCategory(),
                sealer.open(view.description(), DESCRIPTION),
                view.state(),
                view.level(),
                view.decisions().stream().map(this::decision).toList(),
                declined == null
                        ? null
                        : new DeclinedDetails(declined.registeredAt(), sealer.open(declined.reason(), DECLINED)),
                view.kind().equals(LexSarahCase.PROVIDER_INFORMATION),
                view.notifiedToIvoAt(),
                view.closedAt());
    }

    private DecisionDetails decision(LexSarahCaseView.Decision decision) {
        PersonalText reason = decision.reason();
        return new DecisionDetails(
                decision.level(),
                decision.decidedOn(),
                decision.registeredAt(),
                reason == null ? null : sealer.open(reason, DECISION));
    }
}
