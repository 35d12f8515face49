package qms.deviations.platform;

import java.time.LocalDate;
import java.util.List;

/** Why words of a case can be read no more: the feature that keeps the decisions answers. */
public interface WhyDisposed {

    /** The decisions that have destroyed words of the case, the first one first. */
    List<Ground> grounds(String caseId);

    /**
     * A decision.
     *
     * @param decision where it is written down
     * @param decidedBy the role
     * @param plan the rule that it goes by
     * @param whole whether all words of the case are gone, or only those about the wrong person
     */
    record Ground(String decision, String decidedBy, LocalDate decidedOn, String plan, boolean whole) {

        /** As it is told to whoever meets "[gallrad]". */
        public String told() {
            return (whole ? "Gallrat" : "Gallrat i den del som gällde fel person") + " den " + decidedOn + " av "
                    + decidedBy + " enligt beslutet " + decision + " (" + plan + ").";
        }
    }
}
