package qms.risks.risks;

import java.time.Instant;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskResidualAssessed;
import qms.risks.platform.LevelMap;
import qms.risks.risks.RiskCommand.Ancestry;
import qms.risks.risks.RiskCommand.Assessment;
import qms.risks.risks.RiskCommand.IdentifyRisk;

/** The longer events of a risk, from what was asked: an assessment keeps value, level and the version of its map. */
final class RiskHistory {

    private RiskHistory() {}

    static RiskIdentified identified(IdentifyRisk command, Instant now) {
        Ancestry ancestry = command.ancestry();
        return new RiskIdentified(
                command.riskId(),
                command.unit(),
                null,
                command.year(),
                command.process(),
                command.subprocess(),
                command.activity(),
                command.risk(),
                ancestry == null ? null : ancestry.carriedFrom(),
                ancestry == null ? null : ancestry.lineage(),
                now);
    }

    static RiskAssessed assessed(RiskId id, String unit, Assessment assessment, Instant now) {
        LevelMap map = assessment.map();
        return new RiskAssessed(
                id,
                unit,
                assessment.probability(),
                assessment.consequence(),
                assessment.value(),
                assessment.level(),
                map.map(),
                map.version(),
                assessment.assessedOn(),
                now);
    }

    static RiskResidualAssessed residual(RiskId id, String unit, Assessment assessment, Instant now) {
        LevelMap map = assessment.map();
        return new RiskResidualAssessed(
                id,
                unit,
                assessment.probability(),
                assessment.consequence(),
                assessment.value(),
                assessment.level(),
                map.map(),
                map.version(),
                assessment.assessedOn(),
                now);
    }
}
