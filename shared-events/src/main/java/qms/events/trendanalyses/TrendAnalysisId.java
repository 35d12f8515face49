package qms.events.trendanalyses;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one analysis of patterns and trends. */
public record TrendAnalysisId(@JsonValue UUID value) {

    @JsonCreator
    public static TrendAnalysisId of(String value) {
        return new TrendAnalysisId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
