package qms.risks.riskmaps;

import java.time.Duration;
import org.springframework.stereotype.Component;
import qms.risks.platform.LevelMaps;
import qms.risks.riskmaps.RiskMapCommand.AdoptRiskMap;
import qms.service.projection.Streams;
import qms.service.workers.Automation;
import qms.service.workers.Worker;

/** Gives the organisation its map: the one that every assessment is made with as long as nobody has drawn another. */
@Component
class WhenThereIsNoMapThenTheStandardIsAdopted implements Worker {

    private final Streams streams;

    WhenThereIsNoMapThenTheStandardIsAdopted(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Duration pace() {
        return Duration.ofHours(1);
    }

    @Override
    public void work(Automation automation) {
        if (!streams.exists(LevelMaps.OF_THE_ORGANISATION.toString())) {
            automation.send(
                    new AdoptRiskMap(LevelMaps.OF_THE_ORGANISATION, "", "Organisationens riskkarta", Drawing.STANDARD));
        }
    }
}
