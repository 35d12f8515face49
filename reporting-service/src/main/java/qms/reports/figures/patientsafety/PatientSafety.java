package qms.reports.figures.patientsafety;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.PartlyProved;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/**
 * What the patient safety report of a year tells of a unit and what stands below it.
 *
 * @param importedLater in an as-of answer only: how many of the cases have anything that was imported after the as-of moment
 * @param measures those that the cases name, by how far they have come
 * @param complaintsOfCare events that are both a complaint and an event in health care
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatientSafety(
        UnitName unit,
        int year,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        @Nullable Long importedLater,
        Due due,
        LexMaria lexMaria,
        HealthCareDeviations deviations,
        List<Row> measures,
        long complaintsOfCare)
        implements OnPaper, PartlyProved {

    @Override
    public Paper asPaper() {
        return PatientSafetyPaper.of(this);
    }

    /** How many days are left is another number every day, and no figure. */
    @Override
    public Set<String> notProved() {
        return Set.of("daysLeft");
    }

    /**
     * When the report is to be there.
     *
     * @param daysLeft below 0 when the day has passed
     */
    public record Due(LocalDate on, String law, long daysLeft) {}

    /** Events in health care that have caused or could have caused a care injury, and what was decided. */
    public record LexMaria(
            long reports,
            long couldHaveHappened,
            long notifiedToIvo,
            List<Row> byStatus,
            List<Row> byInjury,
            List<Row> byDecision,
            List<Row> byIvoDecision,
            List<Row> byCause,
            List<Row> byPatientInformed,
            Days daysToDecision) {}

    /** Deviations under health care (HSL). */
    public record HealthCareDeviations(
            long reports,
            List<Row> byCategory,
            List<Row> byInjury,
            List<Row> byCause,
            List<Cell> risk,
            long riskNotAssessed) {}

    /** How many of a code, and where they are. */
    public record Row(String code, String label, long count, String cases) {}

    /** How many were judged as so probable and so severe, each 1 to 4. */
    public record Cell(int probability, int severity, long count) {}

    /** How many days it took from the report to the first decision. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Days(
            long decided,
            long undecided,
            @Nullable Double median,
            @Nullable Long longest) {}
}
