package qms.risks.measures;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import qms.events.risks.RiskEvent;
import qms.service.api.Desk;
import qms.service.api.OfUnit;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Views;
import qms.web.http.Page;

/** The plan of action on the risk itself; for whatever else a measure came from, the list of measures is asked by origin. */
@RestController
class MeasuresOfRiskController {

    private static final int ALL = 200;

    private final Desk desk;
    private final MeasureProjection projection;

    MeasuresOfRiskController(Desk desk, MeasureProjection projection) {
        this.desk = desk;
        this.projection = projection;
    }

    /** List the measures that serve a risk, the one that is due first at the top. */
    @GetMapping("/api/risks/{id}/measures")
    ResponseEntity<Page<MeasureDetails>> ofRisk(@PathVariable String id) {
        Views.Query ofThis =
                Views.Query.everything().equalTo("origin", id).sortedBy("due").paged(0, ALL);
        return desk.one(new Fold(), id, risk -> desk.list(projection, ofThis, MeasureDetails::of));
    }

    /** All that is to be known of the risk: that it is there, and whose it is. */
    private record Whose(String unit) implements OfUnit {}

    private static final class Fold extends Reading<RiskEvent, Whose> {

        Fold() {
            super(RiskEvent.class, Whose.class);
        }

        @Override
        public Whose evolve(@Nullable Whose before, RiskEvent event, Recorded recorded) {
            return new Whose(event.unit());
        }
    }
}
