package qms.risks.riskanalyses;

import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_NOT_BEING_WRITTEN;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_NOT_EARLIER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import qms.events.riskanalyses.ApprovedRisk;
import qms.events.riskanalyses.CarriedRisk;
import qms.events.riskanalyses.JudgedValue;
import qms.risks.platform.RiskRegister;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** The risks that an analysis is about, each by its own stream. */
@Component
class AnalysedRisks {

    private final Streams streams;
    private final RiskAnalysisProjection analyses;
    private final RiskRegister register;
    private final OrganisationReader organisation;
    private final Clock clock;

    AnalysedRisks(
            Streams streams,
            RiskAnalysisProjection analyses,
            RiskRegister register,
            OrganisationReader organisation,
            Clock clock) {
        this.streams = streams;
        this.analyses = analyses;
        this.register = register;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Those that were known at a moment to belong to it; none where it had not begun. */
    List<String> knownToBelong(RiskAnalysisView analysis, Instant asOf) {
        return streams.known(analyses, analysis.id(), asOf)
                .map(then -> then.view().content().risks())
                .orElse(List.of());
    }

    List<RiskThen> of(List<String> ids, Instant asOf, LocalDate on) {
        RiskThen.Fold fold = new RiskThen.Fold(asOf, on);
        return ids.stream()
                .flatMap(risk -> streams.read(fold, risk).map(Versioned::view).stream())
                .toList();
    }

    /** Those that have been assessed, as they stand now: what an approval keeps. */
    List<ApprovedRisk> toApprove(RiskAnalysisView analysis) {
        return assessed(now(analysis));
    }

    void refuseForeign(RiskAnalysisView analysis, String risk) {
        if (!belong(analysis.unit(), analysis.plan().year(), risk)) {
            throw Problem.invalid("risk", FieldCode.UNKNOWN_REFERENCE, "Enheten har ingen sådan risk det året.");
        }
    }

    /** Whether there is such a risk of the year, of the unit or one below it. */
    boolean belong(String unit, int year, String risk) {
        Instant now = clock.instant();
        return streams.read(new RiskThen.Fold(now, Stockholm.day(now)), risk)
                .map(Versioned::view)
                .filter(found -> found.year() == year && concerns(unit, found.unit()))
                .isPresent();
    }

    /** Those that had been assessed by a day, as they stood then by what is known now. */
    List<ApprovedRisk> judgedBy(LocalDate day, List<String> ids) {
        return assessed(of(ids, clock.instant(), day));
    }

    /**
     * Lets the open risks of an earlier analysis go on in the year of this one. Whoever is interrupted asks again: what was carried over
     * is found, and the rest follows.
     */
    List<CarriedRisk> carryOver(RiskAnalysisView into, String from) {
        RiskAnalysisView earlier = find(from)
                .orElseThrow(() ->
                        Problem.invalid("from", FieldCode.UNKNOWN_REFERENCE, "Det finns ingen sådan riskanalys."));
        if (from.equals(into.content().copiedFrom())) {
            return List.of();
        }
        refuseUnlessMayBeCopied(into, earlier);
        int year = into.plan().year();
        return now(earlier).stream()
                .filter(risk -> risk.open() || Integer.valueOf(year).equals(risk.carriedToYear()))
                .map(risk -> new CarriedRisk(risk.riskId(), register.carryOver(risk.riskId(), year)))
                .toList();
    }

    /** Whether the other analysis has taken over: in force, for the same unit and a later year. */
    boolean isSucceeded(RiskAnalysisView analysis, String by) {
        return find(by).filter(next -> next.status() == RiskAnalysisStatus.IN_FORCE)
                .filter(next -> next.unit().equals(analysis.unit())
                        && next.plan().year() > analysis.plan().year())
                .isPresent();
    }

    boolean exists(String id) {
        return find(id).isPresent();
    }

    private List<RiskThen> now(RiskAnalysisView analysis) {
        Instant now = clock.instant();
        return of(analysis.content().risks(), now, Stockholm.day(now));
    }

    private Optional<RiskAnalysisView> find(String id) {
        return streams.read(analyses, id).map(Versioned::view);
    }

    private boolean concerns(String unit, String ofRisk) {
        return unit.equals(ofRisk)
                || organisation
                        .current()
                        .above(ofRisk, Stockholm.day(clock.instant()))
                        .contains(unit);
    }

    /** Asked before anything is carried over, and again by the analysis itself. */
    private static void refuseUnlessMayBeCopied(RiskAnalysisView into, RiskAnalysisView from) {
        if (!into.status().isBeingWritten()) {
            throw Problem.of(RISK_ANALYSIS_NOT_BEING_WRITTEN, "Påbörja riskanalysen innan risker förs över till den.");
        }
        if (!from.unit().equals(into.unit())
                || from.plan().year() >= into.plan().year()) {
            throw Problem.of(RISK_ANALYSIS_NOT_EARLIER, "Ange en riskanalys för samma enhet och ett tidigare år.");
        }
    }

    private static List<ApprovedRisk> assessed(List<RiskThen> risks) {
        return risks.stream()
                .flatMap(risk -> Optional.ofNullable(risk.inherentValue()).map(value -> approved(risk, value)).stream())
                .toList();
    }

    private static ApprovedRisk approved(RiskThen risk, JudgedValue inherent) {
        return new ApprovedRisk(risk.riskId(), risk.risk(), inherent, risk.residualValue(), risk.decision());
    }
}
