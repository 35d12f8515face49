package qms.deviations.lexsarah;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.lexsarah.LexSarahIvo.Supplement;
import qms.deviations.lexsarah.LexSarahIvoDetails.InvestigationSentDetails;
import qms.deviations.lexsarah.LexSarahIvoDetails.IvoDecisionDetails;
import qms.deviations.lexsarah.LexSarahIvoDetails.NotificationDetails;
import qms.deviations.lexsarah.LexSarahIvoDetails.SupplementDetails;
import qms.deviations.lexsarah.LexSarahWords.About;
import qms.events.lexsarah.LexSarahInvestigationSent;
import qms.events.lexsarah.LexSarahIvoDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahSupplementSent;

/** Opens what has gone to IVO and come from it. */
@Component
class LexSarahIvoAnswers {

    private final LexSarahWords words;

    LexSarahIvoAnswers(LexSarahWords words) {
        this.words = words;
    }

    LexSarahIvoDetails details(LexSarahIvo ivo) {
        return new LexSarahIvoDetails(
                ivo.status(),
                notification(ivo.notification()),
                ivo.caseNumber(),
                sent(ivo.investigation()),
                ivo.supplements().stream().map(this::supplement).toList(),
                decision(ivo.decision()));
    }

    private static @Nullable NotificationDetails notification(@Nullable LexSarahNotifiedToIvo e) {
        return e == null
                ? null
                : new NotificationDetails(
                        e.notifiedAt(),
                        e.notifiedBy(),
                        e.preliminaryLevel(),
                        e.registrationNumber(),
                        e.contentHash(),
                        e.attachments(),
                        e.investigationPending());
    }

    private static @Nullable InvestigationSentDetails sent(@Nullable LexSarahInvestigationSent e) {
        return e == null ? null : new InvestigationSentDetails(e.sentAt(), e.sentBy(), e.contentHash());
    }

    private SupplementDetails supplement(Supplement supplement) {
        LexSarahSupplementSent sent = supplement.sent();
        return new SupplementDetails(
                supplement.requested().requestedAt(),
                supplement.requested().due(),
                words.open(supplement.requested().request(), About.REQUEST),
                sent == null ? null : sent.sentAt(),
                sent == null ? null : words.open(sent.answer(), About.ANSWER),
                sent == null ? null : sent.contentHash());
    }

    private @Nullable IvoDecisionDetails decision(@Nullable LexSarahIvoDecided e) {
        return e == null
                ? null
                : new IvoDecisionDetails(e.decidedOn(), e.outcome(), words.open(e.summary(), About.SUMMARY));
    }
}
