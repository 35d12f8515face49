package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.Sample;
import qms.service.content.StoredContent;

/**
 * One occasion as it is kept for reading; the reason why it was not performed stays when it is performed later.
 *
 * @param due the day that holds now
 * @param scheduled the day that was planned, by the rule or by hand: figures count from it
 * @param moved why it was given another day, or given up
 */
record OccurrenceView(
        String occurrence,
        String period,
        LocalDate due,
        LocalDate scheduled,
        OccurrenceStatus status,
        @Nullable String assessment,
        @Nullable LocalDate performedOn,
        @Nullable String reason,
        @Nullable String moved,
        @Nullable CheckResult result,
        Work work) {

    /** What was gathered and thought on the way. */
    record Work(
            @Nullable Sample sample,
            List<Evidence> evidence,
            List<Finding> findings,
            @Nullable String analysis) {

        static final Work NONE = new Work(null, List.of(), List.of(), null);
    }

    /** A file, found by the hash of its content. */
    record Evidence(String sha256, long size, String mediaType, String fileName) {

        StoredContent content() {
            return new StoredContent(sha256, size, mediaType, fileName);
        }
    }

    /** What needs attention, and what it has led to: a measure or a change request. */
    record Finding(
            int finding,
            String severity,
            String text,
            @Nullable String ledTo,
            @Nullable String ledToId) {}

    static OccurrenceView planned(String occurrence, String period, LocalDate due) {
        return new OccurrenceView(
                occurrence, period, due, due, OccurrenceStatus.PLANNED, null, null, null, null, null, Work.NONE);
    }

    OccurrenceView now(OccurrenceStatus next) {
        return new OccurrenceView(
                occurrence, period, due, scheduled, next, assessment, performedOn, reason, moved, result, work);
    }

    OccurrenceView performed(@Nullable LocalDate on, @Nullable String judged, @Nullable CheckResult found) {
        return new OccurrenceView(occurrence, period, due, scheduled, status, judged, on, reason, moved, found, work);
    }

    OccurrenceView assessed(String judged) {
        return performed(performedOn, judged, result);
    }

    OccurrenceView notPerformed(@Nullable String why) {
        return new OccurrenceView(occurrence, period, due, scheduled, status, null, null, why, moved, null, work);
    }

    OccurrenceView moved(LocalDate until, String why) {
        return new OccurrenceView(
                occurrence, period, until, scheduled, status, assessment, performedOn, reason, why, result, work);
    }

    OccurrenceView with(Sample drawn) {
        return with(new Work(drawn, work.evidence(), work.findings(), work.analysis()));
    }

    OccurrenceView with(Evidence file) {
        return with(new Work(work.sample(), plus(work.evidence(), file), work.findings(), work.analysis()));
    }

    OccurrenceView with(Finding finding) {
        return with(new Work(work.sample(), work.evidence(), plus(work.findings(), finding), work.analysis()));
    }

    OccurrenceView followedUp(int finding, String kind, String id) {
        List<Finding> findings = work.findings().stream()
                .map(each ->
                        each.finding() == finding ? new Finding(finding, each.severity(), each.text(), kind, id) : each)
                .toList();
        return with(new Work(work.sample(), work.evidence(), findings, work.analysis()));
    }

    OccurrenceView analysed(String analysis) {
        return with(new Work(work.sample(), work.evidence(), work.findings(), analysis));
    }

    /** Whether its last day had passed on a day without it having been performed by then. */
    boolean overdue(LocalDate day) {
        boolean performed = performedOn == null ? result != null || assessment != null : !performedOn.isAfter(day);
        return due.isBefore(day) && !performed && status != OccurrenceStatus.CANCELLED;
    }

    private OccurrenceView with(Work changed) {
        return new OccurrenceView(
                occurrence, period, due, scheduled, status, assessment, performedOn, reason, moved, result, changed);
    }

    private static <T> List<T> plus(List<T> before, T added) {
        return Stream.concat(before.stream(), Stream.of(added)).toList();
    }
}
