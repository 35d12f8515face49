package qms.risks.risks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.risks.platform.LevelMap;

/**
 * A risk as it is answered: with the assessment that applies, those before it, what is left of it, and what there is to think of.
 *
 * @param residual what is left after measures, as last judged
 * @param acceptedUntil the last day for which "ingen åtgärd" holds
 * @param carriedFrom the risk of an earlier year that this one continues
 * @param lineage the first risk of all that continue each other: what is counted once
 * @param carriedTo the risk of a later year that continues this one
 */
record RiskDetails(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        @Nullable String process,
        @Nullable String subprocess,
        @Nullable String activity,
        String risk,
        RiskStatus status,
        Instant registeredAt,
        RiskView.@Nullable Assessment assessment,
        String level,
        RiskView.@Nullable Assessment residual,
        String decision,
        @Nullable String noActionReason,
        @Nullable String approver,
        @Nullable LocalDate acceptedUntil,
        @Nullable String carriedFrom,
        String lineage,
        @Nullable String carriedTo,
        @Nullable String closedBecause,
        List<RiskView.Materialisation> materialisations,
        List<RiskView.Assessment> assessments,
        List<RiskView.Assessment> residuals,
        List<Warning> warnings) {

    /** Something that is allowed but that someone should look at. */
    record Warning(String code, String detail) {}

    static RiskDetails of(RiskView view, LocalDate today) {
        RiskView.Named named = view.named();
        RiskView.Decided decided = view.decided();
        return new RiskDetails(
                view.id(),
                named.externalId(),
                named.unit(),
                named.year(),
                named.process(),
                named.subprocess(),
                named.activity(),
                named.risk(),
                view.status(),
                named.registeredAt(),
                view.current().orElse(null),
                view.level(),
                view.residual().orElse(null),
                decided.decision(),
                decided.reason(),
                decided.approver(),
                decided.acceptedUntil(),
                named.carriedFrom(),
                named.lineage(),
                view.carriedTo(),
                view.closedBecause(),
                view.materialisations(),
                view.assessments(),
                view.residuals(),
                warnings(view, today));
    }

    /** A critical risk without measures is legal, also when its self-check passed: it is shown, never refused. */
    private static List<Warning> warnings(RiskView view, LocalDate today) {
        List<Warning> warnings = new ArrayList<>();
        boolean left = view.decided().decision().equals(Risk.NO_ACTION);
        if (left && view.level().equals(LevelMap.CRITICAL)) {
            warnings.add(new Warning(
                    "CRITICAL_WITHOUT_MEASURES",
                    "Risken är kritisk men lämnas utan åtgärd. Ta gärna upp beslutet igen."));
        }
        LocalDate until = view.decided().acceptedUntil();
        if (view.status().isOpen() && until != null && until.isBefore(today)) {
            warnings.add(new Warning(
                    "ACCEPTANCE_EXPIRED",
                    "Beslutet om ingen åtgärd gällde till och med " + until + ". Besluta på nytt."));
        }
        if (leftIsGreater(view)) {
            warnings.add(new Warning(
                    "RESIDUAL_ABOVE_INHERENT",
                    "Det som återstår är bedömt som större än risken utan åtgärder. Kontrollera bedömningarna."));
        }
        return warnings;
    }

    private static boolean leftIsGreater(RiskView view) {
        return view.residual().isPresent()
                && view.current()
                        .filter(inherent -> view.residual().get().value() > inherent.value())
                        .isPresent();
    }
}
