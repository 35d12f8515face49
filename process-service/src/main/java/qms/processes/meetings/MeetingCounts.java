package qms.processes.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import qms.service.api.OfUnit;
import qms.web.http.Page;
import qms.web.http.PageRequest;

/** How often the units have met during a year, beside how often they are to. */
@Component
class MeetingCounts {

    private final int aptPerYear;

    MeetingCounts(@Value("${qms.meetings.apt-per-year}") int aptPerYear) {
        this.aptPerYear = aptPerYear;
    }

    /**
     * The meetings of a unit during a year.
     *
     * @param aptTarget how many workplace meetings there are to be
     * @param decisions how many decisions were made at all of them
     */
    record Count(
            String unit,
            int year,
            long apt,
            int aptTarget,
            long unitDialogues,
            long departmentDialogues,
            long systemEvaluations,
            long decisions)
            implements OfUnit {}

    Page<Count> page(List<MeetingView> meetings, PageRequest paging) {
        List<Count> counts = meetings.stream()
                .collect(Collectors.groupingBy(
                        meeting -> Map.entry(meeting.unit(), meeting.heldOn().getYear())))
                .entrySet()
                .stream()
                .map(of -> count(of.getKey().getKey(), of.getKey().getValue(), of.getValue()))
                .sorted(Comparator.comparing(Count::year).reversed().thenComparing(Count::unit))
                .toList();
        return Page.of(counts, paging);
    }

    private Count count(String unit, int year, List<MeetingView> meetings) {
        return new Count(
                unit,
                year,
                of("APT", meetings),
                aptPerYear,
                of("UNIT_DIALOGUE", meetings),
                of("DEPARTMENT_DIALOGUE", meetings),
                of("SYSTEM_EVALUATION", meetings),
                meetings.stream().mapToLong(one -> one.decisions().size()).sum());
    }

    private static long of(String kind, List<MeetingView> meetings) {
        return meetings.stream().filter(one -> one.kind().equals(kind)).count();
    }
}
