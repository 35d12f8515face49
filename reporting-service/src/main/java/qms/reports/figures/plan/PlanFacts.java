package qms.reports.figures.plan;

import java.util.List;
import qms.reports.figures.FactReader;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFacts;

/** Everything that may stand in the plan of a unit and year. */
public record PlanFacts(List<RiskFacts> risks, List<SelfCheckFacts> selfChecks, List<MeasureFacts> measures) {

    public static PlanFacts read(FactReader reader, Scope scope) {
        var units = scope.candidates();
        List<RiskFacts> risks = reader.risks(units, scope.year());
        return new PlanFacts(
                risks,
                reader.selfChecks(units, scope.year()),
                reader.measures(risks.stream().map(RiskFacts::id).toList()));
    }
}
