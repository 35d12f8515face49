package qms.events.dashboardlinks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one link to a dashboard. */
public record DashboardLinkId(@JsonValue UUID value) {

    @JsonCreator
    public static DashboardLinkId of(String value) {
        return new DashboardLinkId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
