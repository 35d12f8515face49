package qms.deviations.incidents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.lexsarah.LexSarahReported;

/** Lex Sarah cases that came of another case. */
@Component
class LexSarahCasesOfAnother extends ComeOfAnotherProjection<LexSarahReported> {

    LexSarahCasesOfAnother() {
        super("incident-lex-sarah-cases", LexSarahReported.class);
    }

    @Override
    @Nullable
    ComeOfAnother of(LexSarahReported reported) {
        return ComeOfAnother.of(CaseKind.LEX_SARAH_CASE, reported, reported.origin(), reported.registeredAt());
    }
}
