package qms.deviations.lexsarah;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.PersonalText;
import qms.events.lexsarah.Reporter;
import qms.service.privacy.Sealer;

/** Seals the words of a lex Sarah case at the door and opens them for an answer; one key per case, named by its id. */
@Component
class LexSarahWords {

    /** What the words are about: they open nowhere else. */
    enum About {
        DESCRIPTION("description"),
        REPORTER("reporter.name"),
        CORRECTION("correction.reason"),
        PROTECTION("received.protection"),
        AFFECTED("affected.description"),
        ASSESSMENT("assessed.motivation"),
        DECLINED("declined.reason"),
        CONFLICT("conflict"),
        EVENT("investigation.event"),
        WHEN_AND_WHERE("investigation.when-and-where"),
        RECEIPT("investigation.receipt"),
        CONSEQUENCE("investigation.consequence"),
        CAUSE("investigation.cause"),
        SIMILAR_BEFORE("investigation.similar-before"),
        COULD_HAPPEN_AGAIN("investigation.could-happen-again"),
        MEASURES_TAKEN("investigation.measures-taken"),
        MEASURES_PLANNED("investigation.measures-planned"),
        PROPOSAL("investigation.proposal"),
        DECISION("decision.reason"),
        LOWERED("decision.lowered"),
        NOT_SERIOUS("decision.not-serious"),
        REQUEST("ivo.request"),
        ANSWER("ivo.answer"),
        SUMMARY("ivo.decision"),
        JUDGEMENT("follow-up.judgement"),
        LESSONS("follow-up.lessons"),
        NO_MEASURES("closed.no-measures");

        private final String field;

        About(String field) {
            this.field = "lexsarah." + field;
        }
    }

    private final Sealer sealer;

    LexSarahWords(Sealer sealer) {
        this.sealer = sealer;
    }

    PersonalText seal(String id, About about, String words) {
        return sealer.seal(id, about.field, words);
    }

    @Nullable
    PersonalText sealAny(String id, About about, @Nullable String words) {
        return words == null ? null : seal(id, about, words);
    }

    Reporter sealReporter(String id, String name, String role) {
        return new Reporter(seal(id, About.REPORTER, name), role);
    }

    String open(PersonalText sealed, About about) {
        return sealer.open(sealed, about.field);
    }

    @Nullable
    String openAny(@Nullable PersonalText sealed, About about) {
        return sealed == null ? null : open(sealed, about);
    }
}
