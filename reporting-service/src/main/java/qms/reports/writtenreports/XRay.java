package qms.reports.writtenreports;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.reports.writtenreports.WrittenReportView.Explanation;
import qms.reports.writtenreports.XRayRule.Seen;

/** Looks through a report for what contradicts itself or is missing; knows nothing but what the report says and shows. */
@Component
class XRay {

    private static final List<String> GRAVEST_FIRST = List.of("ERROR", "WARNING", "INFO");

    private static final List<XRayRule> RULES = List.of(
            new ChaptersToBeReady(),
            new ChartsToBeDescribed(),
            new DeclaredToAgree(),
            new TablesToNameDepartments(),
            new PraiseToStandApart(),
            new TagsNotToBeCases(),
            new ChecksToBePerformed(),
            new CriticalRisksToHaveMeasures(),
            new BlankNotToBeZero(),
            new FollowUpsToBeThere(),
            new YearsToBeComparable());

    List<XRayFinding> of(WrittenReportView report, FiguresText figures) {
        Seen seen = new Seen(report, figures);
        return RULES.stream()
                .flatMap(rule -> rule.find(seen))
                .map(finding -> explained(report, finding))
                .sorted(Comparator.comparing(finding -> GRAVEST_FIRST.indexOf(finding.severity())))
                .toList();
    }

    /** The errors, explained or not, by their ids. */
    List<String> errors(WrittenReportView report, FiguresText figures) {
        return of(report, figures).stream()
                .filter(XRayFinding::isError)
                .map(XRayFinding::id)
                .toList();
    }

    private static XRayFinding explained(WrittenReportView report, XRayFinding finding) {
        return finding.explained(report.said().explanations().stream()
                .filter(explanation -> explanation.finding().equals(finding.id()))
                .map(Explanation::text)
                .findFirst()
                .orElse(null));
    }
}
