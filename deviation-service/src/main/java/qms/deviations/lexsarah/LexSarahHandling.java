package qms.deviations.lexsarah;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahDocumentAdded;
import qms.events.lexsarah.LexSarahInvestigated;
import qms.events.lexsarah.LexSarahInvestigation.Cause;
import qms.events.lexsarah.LexSarahInvestigation.Consequence;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.lexsarah.LexSarahPersonAffected;
import qms.events.lexsarah.LexSarahReceived;

/**
 * How far a case has come before anything is decided.
 *
 * @param declined how it was declined, also when it has been assessed anew since
 * @param declinedStands whether that still holds
 */
record LexSarahHandling(
        @Nullable LexSarahReceived received,
        @Nullable LexSarahAssessed assessed,
        @Nullable LexSarahDeclined declined,
        boolean declinedStands,
        @Nullable String investigator,
        @Nullable LexSarahInvestigated investigated,
        List<LexSarahPersonAffected> affected,
        List<LexSarahDocumentAdded> documents) {

    static final LexSarahHandling NOTHING_YET =
            new LexSarahHandling(null, null, null, false, null, null, List.of(), List.of());

    String stage() {
        if (investigated != null) {
            return "INVESTIGATED";
        }
        if (investigator != null) {
            return "INVESTIGATING";
        }
        if (assessed != null) {
            return "INITIAL_ASSESSMENT";
        }
        return received == null ? "REPORTED" : "RECEIVED";
    }

    List<Cause> causes() {
        return investigated == null ? List.of() : investigated.investigation().causes();
    }

    Optional<Consequence> consequenceFor(String person) {
        return investigated == null
                ? Optional.empty()
                : investigated.investigation().consequences().stream()
                        .filter(each -> each.person().equals(person))
                        .findFirst();
    }

    boolean names(String person) {
        return affected.stream().anyMatch(each -> each.person().equals(person));
    }

    LexSarahHandling with(LexSarahReceived e) {
        return new LexSarahHandling(
                e, assessed, declined, declinedStands, investigator, investigated, affected, documents);
    }

    /** What has been declined is taken up again by a new assessment. */
    LexSarahHandling with(LexSarahAssessed e) {
        return new LexSarahHandling(received, e, declined, false, investigator, investigated, affected, documents);
    }

    LexSarahHandling with(LexSarahDeclined e) {
        return new LexSarahHandling(received, assessed, e, true, investigator, investigated, affected, documents);
    }

    LexSarahHandling with(LexSarahInvestigatorAppointed e) {
        return new LexSarahHandling(
                received, assessed, declined, declinedStands, e.investigator(), investigated, affected, documents);
    }

    LexSarahHandling with(LexSarahInvestigated e) {
        return new LexSarahHandling(received, assessed, declined, declinedStands, investigator, e, affected, documents);
    }

    LexSarahHandling with(LexSarahPersonAffected e) {
        return new LexSarahHandling(
                received, assessed, declined, declinedStands, investigator, investigated, and(affected, e), documents);
    }

    LexSarahHandling with(LexSarahDocumentAdded e) {
        return new LexSarahHandling(
                received, assessed, declined, declinedStands, investigator, investigated, affected, and(documents, e));
    }

    private static <T> List<T> and(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
