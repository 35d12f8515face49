package qms.processes.processes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessMap;
import qms.processes.processes.ProcessView.Approval;
import qms.processes.processes.ProcessView.Version;
import qms.service.organisation.Taxonomy.Term;

/**
 * A process as it is answered: as it was written last, or one of its versions.
 *
 * @param owner the id of the person who answers for it; none is a gap
 * @param version the number that the content was published under; none while it is being worked on
 * @param validTo the last day, where it is known
 * @param returned why the draft was handed back
 */
record ProcessDetails(
        String id,
        String unit,
        Term status,
        @Nullable String owner,
        @Nullable Integer version,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate reviewDue,
        @Nullable Approval approval,
        Content content,
        @Nullable String returned,
        @Nullable String replacedBy,
        Instant registeredAt) {

    static ProcessDetails of(ProcessView view) {
        return view.asPublished()
                .map(version -> of(view, version))
                .orElseGet(() -> new ProcessDetails(
                        view.id(),
                        view.unit(),
                        status(view),
                        view.owner(),
                        null,
                        null,
                        null,
                        null,
                        view.approval(),
                        Content.of(view.content()),
                        view.returned(),
                        null,
                        view.registeredAt()));
    }

    static ProcessDetails of(ProcessView view, Version version) {
        return new ProcessDetails(
                view.id(),
                view.unit(),
                status(view),
                view.owner(),
                version.version(),
                version.validFrom(),
                view.lastDay(version),
                version.reviewDue(),
                version.approval(),
                Content.of(version.content()),
                null,
                view.retirement() == null ? null : view.retirement().replacedBy(),
                view.registeredAt());
    }

    private static Term status(ProcessView view) {
        return new Term(view.status().name(), view.status().label);
    }

    /** All that a process says. */
    record Content(
            @Nullable String number,
            String name,
            Term kind,
            Term level,
            @Nullable String parent,
            List<String> sharedWith,
            @Nullable String purpose,
            List<String> requirements,
            List<Term> qualityCriteria,
            List<Activity> activities,
            @Nullable ProcessMap map) {

        static Content of(ProcessContent content) {
            ProcessKind kind = ProcessKind.valueOf(content.kind());
            ProcessLevel level = ProcessLevel.valueOf(content.level());
            return new Content(
                    content.number(),
                    content.name(),
                    new Term(kind.name(), kind.label),
                    new Term(level.name(), level.label),
                    content.parent() == null ? null : content.parent().toString(),
                    content.sharedWith(),
                    content.purpose(),
                    content.requirements(),
                    content.qualityCriteria().stream()
                            .map(code -> new Term(code, QualityCriterion.valueOf(code).label))
                            .toList(),
                    content.activities().stream().map(Activity::of).toList(),
                    content.map());
        }
    }

    /** One activity: who does what, how, by which documents and with whom. */
    record Activity(
            String id,
            String name,
            String who,
            @Nullable String what,
            @Nullable String how,
            List<String> documents,
            Term collaboration) {

        static Activity of(ProcessActivity activity) {
            Collaboration need = Collaboration.valueOf(activity.collaboration());
            return new Activity(
                    activity.id(),
                    activity.name(),
                    activity.who(),
                    activity.what(),
                    activity.how(),
                    activity.documents(),
                    new Term(need.name(), need.label));
        }
    }
}
