package qms.processes.processes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessId;
import qms.processes.processes.ProcessForms.MapForm;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;

/** A line of processes: what was published, who answers for it, and its end. Others are referred to by their externalId. */
record ProcessLine(
        String unit,
        @Label @MaxLength(20) @Nullable String number,
        @Label @MaxLength(200) String name,
        ProcessKind kind,
        ProcessLevel level,
        @MaxLength(200) @Nullable String parent,
        @OrEmpty @NoDoubles List<String> sharedWith,
        @Label @MaxLength(4000) @Nullable String purpose,
        @OrEmpty @NoDoubles @Label @MaxLength(500) List<String> requirements,
        @OrEmpty @NoDoubles List<QualityCriterion> qualityCriteria,
        @OrEmpty List<Activity> activities,
        @Nullable MapForm map,
        LocalDate publishedOn,
        @Nullable LocalDate reviewDue,
        @MaxLength(200) @Nullable String owner,
        @Nullable LocalDate retiredOn,
        @MaxLength(200) @Nullable String replacedBy) {

    LocalDate due() {
        return reviewDue == null ? publishedOn.plusYears(1) : reviewDue;
    }

    /** With the stream of each reference, by its collection and externalId. */
    ProcessContent content(BinaryOperator<String> streamOf) {
        return new ProcessContent(
                number,
                name,
                kind.name(),
                level.name(),
                parent == null ? null : ProcessId.of(streamOf.apply("processes", parent)),
                sharedWith,
                purpose,
                requirements,
                qualityCriteria.stream().map(Enum::name).toList(),
                activities.stream().map(each -> each.activity(streamOf)).toList(),
                map == null ? null : map.map());
    }

    /** One activity of a line, with the documents that say how it is done. */
    record Activity(
            @Label @MaxLength(40) String id,
            @Label @MaxLength(200) String name,
            @Label @MaxLength(200) String who,
            @Label @MaxLength(4000) @Nullable String what,
            @Label @MaxLength(4000) @Nullable String how,
            @OrEmpty @NoDoubles @MaxLength(200) List<String> documents,
            Collaboration collaboration) {

        ProcessActivity activity(BinaryOperator<String> streamOf) {
            return new ProcessActivity(
                    id,
                    name,
                    who,
                    what,
                    how,
                    documents.stream()
                            .map(document -> streamOf.apply("documents", document))
                            .toList(),
                    collaboration.name());
        }
    }
}
