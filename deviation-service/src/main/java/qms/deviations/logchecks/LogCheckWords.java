package qms.deviations.logchecks;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.logchecks.LogCheckDetails.RemarkDetails;
import qms.deviations.logchecks.LogCheckDetails.SignatureDetails;
import qms.events.PersonalText;
import qms.events.logchecks.LogCheckRemarked;
import qms.events.logchecks.LogCheckSigned;
import qms.service.privacy.Sealer;

/** Seals what is remarked, which is about persons, and opens it for an answer; one key per log check. */
@Component
class LogCheckWords {

    private static final String REMARK = "log-check.REMARK";

    private final Sealer sealer;

    LogCheckWords(Sealer sealer) {
        this.sealer = sealer;
    }

    PersonalText seal(String id, String remark) {
        return sealer.seal(id, REMARK, remark);
    }

    LogCheckDetails details(LogCheckView view) {
        var opened = view.opened();
        return new LogCheckDetails(
                opened.subject(),
                view.unit(),
                view.status(),
                opened.from(),
                opened.to(),
                opened.due(),
                opened.terms(),
                opened.readings(),
                Long.toString(opened.seed()),
                opened.sample(),
                view.remarks().stream().map(this::remark).toList(),
                signature(view.signed()),
                "/api/accesses/unusual?unit=" + view.unit() + "&readAtFrom=" + opened.from() + "&readAtTo="
                        + opened.to());
    }

    private RemarkDetails remark(LogCheckRemarked one) {
        return new RemarkDetails(
                one.reading() == null ? null : one.reading().toString(),
                one.verdict(),
                sealer.open(one.remark(), REMARK),
                one.remarkedBy(),
                one.registeredAt());
    }

    private static @Nullable SignatureDetails signature(@Nullable LogCheckSigned signed) {
        return signed == null
                ? null
                : new SignatureDetails(signed.conclusion(), signed.signedBy(), signed.role(), signed.signedOn());
    }
}
