package qms.risks.risks;

import java.util.OptionalLong;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureId;
import qms.events.risks.RiskId;
import qms.risks.platform.RiskRegister;
import qms.risks.risks.RiskCommand.Ancestry;
import qms.risks.risks.RiskCommand.CarryRiskOver;
import qms.risks.risks.RiskCommand.IdentifyRisk;
import qms.risks.risks.RiskCommand.LinkMeasure;
import qms.service.api.Desk;
import qms.service.projection.Streams;
import qms.web.Ids;

/** Does for other features what only a risk may decide. */
@Component
class RisksForOthers implements RiskRegister {

    private final Desk desk;
    private final Streams streams;
    private final RiskProjection projection;

    RisksForOthers(Desk desk, Streams streams, RiskProjection projection) {
        this.desk = desk;
        this.streams = streams;
        this.projection = projection;
    }

    @Override
    public void link(String risk, MeasureId measure) {
        desk.send(new LinkMeasure(RiskId.of(risk), measure), OptionalLong.empty());
    }

    /** The new risk first: were it to stop there, the same call makes what is missing, for its id follows from the old one. */
    @Override
    public RiskId carryOver(RiskId risk, int year) {
        RiskView old = streams.read(projection, risk.toString()).orElseThrow().view();
        if (old.carriedTo() != null) {
            return RiskId.of(old.carriedTo());
        }
        RiskId next = RiskId.of(Ids.derived("carried-over", risk.toString(), Integer.toString(year)));
        if (!streams.exists(next.toString())) {
            identify(
                    next,
                    old.named(),
                    year,
                    new Ancestry(risk, RiskId.of(old.named().lineage())));
        }
        desk.send(new CarryRiskOver(risk, next, year), OptionalLong.empty());
        return next;
    }

    private void identify(RiskId next, RiskView.Named named, int year, Ancestry ancestry) {
        IdentifyRisk again = new IdentifyRisk(
                next,
                named.unit(),
                year,
                named.process(),
                named.subprocess(),
                named.activity(),
                named.risk(),
                ancestry,
                null,
                null);
        try {
            desk.send(again, OptionalLong.empty());
        } catch (AggregateStreamCreationException alreadyThere) {
            // Somebody else carries the same risk over at the same moment: to the same risk.
            return;
        }
    }
}
