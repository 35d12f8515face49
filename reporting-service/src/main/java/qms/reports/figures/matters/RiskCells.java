package qms.reports.figures.matters;

import java.util.List;
import org.springframework.stereotype.Component;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskEvent;
import qms.events.risks.RiskIdentified;
import qms.reports.figures.matters.Matter.Row;

/** The cell of the matrix that a risk stands in. */
@Component
final class RiskCells extends MatterProjection<RiskEvent> {

    RiskCells() {
        super("report-risk-cells", RiskEvent.class);
    }

    @Override
    protected List<Row> rows(List<Row> before, RiskEvent event) {
        return switch (event) {
            case RiskIdentified e -> List.of(Row.of("risk", e.year(), null));
            case RiskAssessed e ->
                Matter.with(
                        before,
                        Row.of("risk", null, null),
                        row -> row.and("probability", e.probability()).and("consequence", e.consequence()));
            default -> before;
        };
    }
}
