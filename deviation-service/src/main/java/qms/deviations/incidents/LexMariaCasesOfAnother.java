package qms.deviations.incidents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.lexmaria.LexMariaEventReported;

/** Lex Maria cases that came of another case. */
@Component
class LexMariaCasesOfAnother extends ComeOfAnotherProjection<LexMariaEventReported> {

    LexMariaCasesOfAnother() {
        super("incident-lex-maria-cases", LexMariaEventReported.class);
    }

    @Override
    @Nullable
    ComeOfAnother of(LexMariaEventReported reported) {
        return ComeOfAnother.of(CaseKind.LEX_MARIA_CASE, reported, reported.origin(), reported.registeredAt());
    }
}
