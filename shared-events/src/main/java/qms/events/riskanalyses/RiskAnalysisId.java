package qms.events.riskanalyses;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one risk analysis. */
public record RiskAnalysisId(@JsonValue UUID value) {

    @JsonCreator
    public static RiskAnalysisId of(String value) {
        return new RiskAnalysisId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
