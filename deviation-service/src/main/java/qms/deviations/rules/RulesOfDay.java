package qms.deviations.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.deviations.platform.CaseDecision;
import qms.deviations.platform.DeadlineRules.DeadlineRule;
import qms.deviations.platform.RoleHolders.Holder;
import qms.events.riskmaps.RiskMapCell;
import qms.web.law.LegalBasis;

/**
 * The rules that were in force for a kind of case and a unit on a day.
 *
 * @param decisions what was decided in the case that day
 * @param routines the processes and documents in force that concern this kind of case
 * @param riskMap the unit's own or the nearest above it, else the organisation's; absent where none has been adopted
 * @param roles in which role each decision was made, and who held that role for the unit
 * @param legalBasis the provisions in force for each step with such a case
 * @param deadlines by which rules deadlines were set
 */
record RulesOfDay(
        LocalDate on,
        String unit,
        List<CaseDecision> decisions,
        List<Routine> routines,
        @Nullable MapInForce riskMap,
        List<RoleOfDecision> roles,
        List<LegalBasis> legalBasis,
        List<DeadlineRule> deadlines) {

    /**
     * A process or a document in the version that was in force.
     *
     * @param type PROCESS, ROUTINE, GUIDELINE and so on
     * @param because why it concerns the case, in Swedish
     * @param source who publishes it, in Swedish
     */
    record Routine(
            String id,
            String type,
            String name,
            String unit,
            String version,
            LocalDate validFrom,
            String because,
            String href,
            String source) {}

    /**
     * A risk map in the version that was in force.
     *
     * @param validFrom none for a first version, which has always been in force
     */
    record MapInForce(
            String id,
            String unit,
            String name,
            int version,
            @Nullable LocalDate validFrom,
            List<RiskMapCell> cells,
            String href,
            String source) {}

    /**
     * A role in which something was decided.
     *
     * @param decision the number of the event
     * @param person who decided
     * @param holders who held the role by the register that day, for the unit or the nearest above it; whoever was away not among them
     * @param byRegister whether whoever decided was one of them; else they had the role by their login alone
     */
    record RoleOfDecision(
            long decision,
            String role,
            @Nullable String person,
            List<Holder> holders,
            boolean byRegister,
            String source) {}
}
