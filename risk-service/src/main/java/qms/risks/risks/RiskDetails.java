package qms.risks.risks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A risk as it is answered: with the assessment that applies, those before it, and what there is to think of. */
record RiskDetails(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        @Nullable String process,
        @Nullable String subprocess,
        @Nullable String activity,
        String risk,
        Instant registeredAt,
        RiskView.@Nullable Assessment assessment,
        String level,
        String decision,
        @Nullable String noActionReason,
        List<RiskView.Assessment> assessments,
        List<Warning> warnings) {

    /** Something that is allowed but that someone should look at. */
    record Warning(String code, String detail) {}

    static RiskDetails of(RiskView view) {
        return new RiskDetails(
                view.id(),
                view.externalId(),
                view.unit(),
                view.year(),
                view.process(),
                view.subprocess(),
                view.activity(),
                view.risk(),
                view.registeredAt(),
                view.current().orElse(null),
                view.level(),
                view.decision(),
                view.noActionReason(),
                view.assessments(),
                warnings(view));
    }

    /** A critical risk without measures is legal, also when its self-check passed: it is shown, never refused. */
    private static List<Warning> warnings(RiskView view) {
        boolean left = view.level().equals(RiskMap.CRITICAL) && view.decision().equals(Risk.NO_ACTION);
        return left
                ? List.of(new Warning(
                        "CRITICAL_WITHOUT_MEASURES",
                        "Risken är kritisk men lämnas utan åtgärd. Ta gärna upp beslutet igen."))
                : List.of();
    }
}
