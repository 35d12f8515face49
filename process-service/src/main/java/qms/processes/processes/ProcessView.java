package qms.processes.processes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessId;
import qms.service.api.OfUnit;
import qms.web.problems.Problem;

/**
 * A process as it is read.
 *
 * @param content as it was written last
 * @param returned why the draft was handed back, until it is submitted again
 * @param versions what has been published, in order
 * @param approval of what is to be published next
 */
record ProcessView(
        String id,
        String unit,
        Instant registeredAt,
        ProcessStatus status,
        @Nullable String owner,
        ProcessContent content,
        @Nullable String returned,
        @Nullable Approval approval,
        List<Version> versions,
        @Nullable Retirement retirement)
        implements OfUnit {

    /** The day of a decision, and where it is written down. */
    record Approval(LocalDate on, @Nullable String reference) {}

    /** What was published, valid from a day until the next version's. */
    record Version(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate reviewDue,
            @Nullable Approval approval,
            ProcessContent content) {}

    /** The last day, and the process that takes over. */
    record Retirement(LocalDate validTo, @Nullable String replacedBy) {}

    static ProcessView drafted(String id, String unit, ProcessContent content, Instant registeredAt) {
        return new ProcessView(id, unit, registeredAt, ProcessStatus.DRAFT, null, content, null, null, List.of(), null);
    }

    ProcessView now(ProcessStatus next) {
        return new ProcessView(id, unit, registeredAt, next, owner, content, returned, approval, versions, retirement);
    }

    ProcessView described(ProcessContent written) {
        return new ProcessView(
                id, unit, registeredAt, status, owner, written, returned, approval, versions, retirement);
    }

    ProcessView ownedBy(String person) {
        return new ProcessView(
                id, unit, registeredAt, status, person, content, returned, approval, versions, retirement);
    }

    /** What was said and decided about an earlier round goes with it. */
    ProcessView reviewed(@Nullable String reason, @Nullable Approval decision) {
        return new ProcessView(id, unit, registeredAt, status, owner, content, reason, decision, versions, retirement);
    }

    ProcessView published(int version, LocalDate validFrom, @Nullable LocalDate reviewDue) {
        Version next = new Version(version, validFrom, reviewDue, approval, content);
        List<Version> more = Stream.concat(versions.stream(), Stream.of(next)).toList();
        return new ProcessView(id, unit, registeredAt, status, owner, content, null, null, more, retirement);
    }

    /** What was being written is laid aside. */
    ProcessView retired(LocalDate validTo, @Nullable String replacedBy) {
        Retirement end = new Retirement(validTo, replacedBy);
        ProcessContent last = versions.isEmpty() ? content : versions.getLast().content();
        return new ProcessView(id, unit, registeredAt, status, owner, last, null, null, versions, end);
    }

    /** The version that was valid on a day. */
    Optional<Version> on(LocalDate day) {
        if (retirement != null && day.isAfter(retirement.validTo())) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    Version validOn(LocalDate day) {
        return on(day).orElseThrow(() -> Problem.of(
                ProcessProblem.PROCESS_NOT_VALID_ON_DAY,
                "Processen hade ingen publicerad version som gällde " + day + "."));
    }

    /** The last day of a version, where it is known. */
    @Nullable
    LocalDate lastDay(Version version) {
        LocalDate end = retirement == null ? null : retirement.validTo();
        LocalDate beforeNext = versions.stream()
                .filter(each -> each.version() == version.version() + 1)
                .map(next -> next.validFrom().minusDays(1))
                .findFirst()
                .orElse(null);
        return end == null || (beforeNext != null && beforeNext.isBefore(end)) ? beforeNext : end;
    }

    /** The version that the content was published as; none while it is being worked on. */
    Optional<Version> asPublished() {
        boolean last = status == ProcessStatus.PUBLISHED || status == ProcessStatus.RETIRED;
        return last && !versions.isEmpty() ? Optional.of(versions.getLast()) : Optional.empty();
    }

    /** What it says by what is published last and by what is being written; one where they are the same. */
    Stream<ProcessContent> contents() {
        return Stream.concat(
                        versions.stream().skip(Math.max(0, versions.size() - 1)).map(Version::content),
                        Stream.of(content))
                .distinct();
    }

    /** What it is, or is to be, a part of. */
    List<String> parents() {
        return contents()
                .map(ProcessContent::parent)
                .filter(Objects::nonNull)
                .map(ProcessId::toString)
                .distinct()
                .toList();
    }
}
