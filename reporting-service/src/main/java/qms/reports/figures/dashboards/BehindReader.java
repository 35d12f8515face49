package qms.reports.figures.dashboards;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.reports.figures.CaseSums;
import qms.reports.figures.FactReader;
import qms.reports.figures.FollowUpFacts;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.dashboards.Behinds.Candidate;
import qms.web.time.Period;

/** Fetches one by one what a tile may count. */
@Component
class BehindReader {

    private static final CaseSums NOTHING = CaseSums.of(List.of());

    private final FactReader reader;

    BehindReader(FactReader reader) {
        this.reader = reader;
    }

    List<Candidate> candidates(TaskTile tile, Scope scope) {
        return switch (tile) {
            case CRITICAL_RISKS ->
                reader.risks(scope.candidates(), scope.year()).stream()
                        .map(BehindReader::risk)
                        .toList();
            case CHECKS_PERFORMED, CHECKS_MISSED ->
                reader.selfChecks(scope.candidates(), scope.year()).stream()
                        .map(BehindReader::check)
                        .toList();
            case FOLLOW_UPS_MISSING ->
                reader.followUps(scope.candidates(), scope.year()).stream()
                        .map(BehindReader::description)
                        .toList();
            case MEASURES_OVERDUE ->
                reader.measuresOf(scope.candidates()).stream()
                        .map(measure -> task(
                                measure.id(), measure.unit(), measure.description(), CaseSums.of(List.of(measure))))
                        .toList();
            case DEADLINES_MISSED -> deadlines(scope).toList();
        };
    }

    private Stream<Candidate> deadlines(Scope scope) {
        return reader.deadlinesById(scope.candidates(), Period.year(scope.year())).entrySet().stream()
                .map(each -> task(
                        each.getKey(),
                        each.getValue().unit(),
                        DeadlinesKept.label(each.getValue().obligation()),
                        CaseSums.of(List.of(each.getValue()))));
    }

    static Candidate risk(RiskFacts risk) {
        return new Candidate(
                risk.id(),
                risk.unit(),
                risk.risk(),
                new DashboardFacts(NOTHING, NOTHING, List.of(risk), List.of(), List.of()));
    }

    static Candidate check(SelfCheckFacts check) {
        return new Candidate(
                check.id(),
                check.unit(),
                check.name(),
                new DashboardFacts(NOTHING, NOTHING, List.of(), List.of(check), List.of()));
    }

    static Candidate description(FollowUpFacts description) {
        return new Candidate(
                description.id(),
                description.unit(),
                "Enhetsbeskrivning " + description.year(),
                new DashboardFacts(NOTHING, NOTHING, List.of(), List.of(), List.of(description)));
    }

    static Candidate task(String id, String unit, String text, CaseSums alone) {
        return new Candidate(id, unit, text, new DashboardFacts(NOTHING, alone, List.of(), List.of(), List.of()));
    }
}
