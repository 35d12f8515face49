package qms.risks.measures;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;

/** Everything that can be asked of a measure, in life-cycle order. */
sealed interface MeasureCommand {

    MeasureId measureId();

    @TargetAggregateIdentifier
    default String thing() {
        return measureId().toString();
    }

    record ProposeMeasure(
            MeasureId measureId,
            String unit,
            List<MeasureOrigin> origins,
            String description,
            @Nullable String type,
            @Nullable String responsible,
            @Nullable LocalDate due,
            @Nullable MeasureId followsUp)
            implements MeasureCommand {}

    record AddOrigin(MeasureId measureId, MeasureOrigin origin) implements MeasureCommand {}

    /** What is null stays as proposed. */
    record DecideOnMeasure(
            MeasureId measureId,
            @Nullable String responsible,
            @Nullable LocalDate due) implements MeasureCommand {}

    record StartMeasure(MeasureId measureId) implements MeasureCommand {}

    record ImplementMeasure(MeasureId measureId, LocalDate implementedOn) implements MeasureCommand {}

    record JudgeEffect(
            MeasureId measureId, String effect, @Nullable String comment, LocalDate judgedOn, String judgedBy)
            implements MeasureCommand {}

    record InformStaff(MeasureId measureId, LocalDate informedOn) implements MeasureCommand {}

    record PostponeMeasure(MeasureId measureId, LocalDate newDue, String reason) implements MeasureCommand {}

    record RejectMeasure(MeasureId measureId, String reason) implements MeasureCommand {}

    record CancelMeasure(MeasureId measureId, String reason) implements MeasureCommand {}

    record CloseMeasure(MeasureId measureId) implements MeasureCommand {}
}
