package qms.reports.trendanalyses;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.trendanalyses.TrendMaterial;
import qms.service.api.OfUnit;

/** An analysis of patterns and trends as it is read; the conclusion is the last one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrendAnalysisView(
        String id,
        @Nullable String externalId,
        String unit,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate plannedFor,
        TrendAnalysisStatus status,
        @Nullable LocalDate startedOn,
        List<Looked> material,
        @Nullable Conclusion conclusion,
        @Nullable FollowUp followUp,
        @Nullable String reason,
        Instant registeredAt)
        implements OfUnit {

    /** What was looked at, and what whoever looked has noted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Looked(TrendMaterial material, @Nullable String note) {}

    /** What it has led to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Conclusion(
            String conclusions,
            List<String> measures,
            @Nullable String noActionReason,
            List<String> changeRequests,
            LocalDate concludedOn,
            String concludedBy) {}

    /** What came of the conclusion. */
    record FollowUp(String result, LocalDate followedUpOn, String followedUpBy) {}

    TrendAnalysisView started(LocalDate day) {
        return copy(day, material, conclusion, followUp, reason);
    }

    TrendAnalysisView looked(Looked more) {
        List<Looked> all = Stream.concat(material.stream(), Stream.of(more)).toList();
        return copy(startedOn, all, conclusion, followUp, reason);
    }

    TrendAnalysisView concluded(Conclusion next) {
        return copy(startedOn, material, next, null, reason);
    }

    TrendAnalysisView followedUp(FollowUp next) {
        return copy(startedOn, material, conclusion, next, reason);
    }

    TrendAnalysisView reopened(String why) {
        return copy(startedOn, material, conclusion, followUp, why);
    }

    TrendAnalysisView now(TrendAnalysisStatus next) {
        return new TrendAnalysisView(
                id,
                externalId,
                unit,
                title,
                from,
                to,
                plannedFor,
                next,
                startedOn,
                material,
                conclusion,
                followUp,
                reason,
                registeredAt);
    }

    private TrendAnalysisView copy(
            @Nullable LocalDate started,
            List<Looked> looked,
            @Nullable Conclusion concluded,
            @Nullable FollowUp followed,
            @Nullable String why) {
        return new TrendAnalysisView(
                id,
                externalId,
                unit,
                title,
                from,
                to,
                plannedFor,
                status,
                started,
                looked,
                concluded,
                followed,
                why,
                registeredAt);
    }
}
