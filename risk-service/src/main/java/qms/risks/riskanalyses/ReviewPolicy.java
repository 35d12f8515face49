package qms.risks.riskanalyses;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often an analysis in force is gone through again; the next time counts from the last, not from a calendar. */
@Component
class ReviewPolicy {

    private final int months;
    private final String source;

    ReviewPolicy(
            @Value("${qms.risk-analyses.review-months:12}") int months,
            @Value("${qms.risk-analyses.review-source:Ledningssystemets beskrivning: riskanalysen revideras varje år}")
                    String source) {
        this.months = months;
        this.source = source;
    }

    String source() {
        return source;
    }

    Optional<LocalDate> due(RiskAnalysisView analysis) {
        return analysis.status() == RiskAnalysisStatus.IN_FORCE
                ? analysis.lastGoneThrough().map(day -> day.plusMonths(months))
                : Optional.empty();
    }
}
