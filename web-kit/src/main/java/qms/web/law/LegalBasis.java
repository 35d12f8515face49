package qms.web.law;

import java.time.LocalDate;
import java.util.List;

/** What a step rests on by the law of the day on which it was taken, never of the day on which somebody looks. */
public record LegalBasis(LegalStep step, LocalDate on, List<LegalCitation> provisions) {

    /** The areas are SOL, LSS and HSL; what holds for all of them is always named. */
    public static LegalBasis of(LegalStep step, LocalDate on, String... lawAreas) {
        List<LegalCitation> provisions = LegalProvisions.all().stream()
                .filter(provision -> provision.steps().contains(step))
                .filter(provision -> provision.inForceOn(on) && provision.holdsIn(lawAreas))
                .map(LegalCitation::of)
                .toList();
        return new LegalBasis(step, on, provisions);
    }
}
