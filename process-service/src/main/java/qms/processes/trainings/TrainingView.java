package qms.processes.trainings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/**
 * A course as it is read.
 *
 * @param mandatoryFor the roles that are to take it; everybody where there are none
 * @param validMonths after how many months it is to be taken again; never where there are none
 * @param reason why it was withdrawn
 */
record TrainingView(
        String id,
        String unit,
        String title,
        String kind,
        List<String> mandatoryFor,
        @Nullable Integer validMonths,
        @Nullable String link,
        TrainingStatus status,
        @Nullable String reason,
        Instant registeredAt)
        implements OfUnit {

    TrainingView withdrawn(String because) {
        return new TrainingView(
                id,
                unit,
                title,
                kind,
                mandatoryFor,
                validMonths,
                link,
                TrainingStatus.WITHDRAWN,
                because,
                registeredAt);
    }
}
