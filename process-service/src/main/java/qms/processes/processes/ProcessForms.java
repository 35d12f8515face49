package qms.processes.processes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qms.events.processes.MapLane;
import qms.events.processes.MapLink;
import qms.events.processes.MapStep;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessId;
import qms.events.processes.ProcessMap;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;

/** What can be sent about a process. */
final class ProcessForms {

    private ProcessForms() {}

    /** A process of a unit, as it is described to begin with. */
    @Form
    record Draft(String unit, ContentForm content) {}

    /** What the process is to say, as a whole. */
    @Form
    record Description(ContentForm content) {}

    /** Who answers for the process. */
    @Form
    record Owner(UUID owner) {}

    /** Nothing to fill in. */
    @Form
    record Submission() {}

    /** What is to be mended. */
    @Form
    record Return(@Label @MaxLength(2000) String reason) {}

    /** The day of the decision, today if left out, and where it is written down, such as the paragraph of the board's minutes. */
    @Form
    record Approval(
            @Nullable LocalDate approvedOn,
            @Label @MaxLength(200) @Nullable String reference) {}

    /** The first day on which the version holds, and when it is to be looked through; a year later if left out. */
    @Form
    record Publication(LocalDate validFrom, @Nullable LocalDate reviewDue) {}

    /** Why the process is taken up again. */
    @Form
    record Revision(@Label @MaxLength(2000) @Nullable String reason) {}

    /** The last day on which the process holds, and the one that takes its place. */
    @Form
    record Retirement(LocalDate validTo, @Nullable UUID replacedBy) {}

    /**
     * All that a process says.
     *
     * @param number as people call it; several processes may bear the same
     * @param sharedWith units that work in the process, besides the one that owns it
     * @param requirements paragraphs of law, regulations and decisions that it follows from
     */
    record ContentForm(
            @Label @MaxLength(20) @Nullable String number,
            @Label @MaxLength(200) String name,
            ProcessKind kind,
            ProcessLevel level,
            @Nullable UUID parent,
            @OrEmpty @NoDoubles List<String> sharedWith,
            @Label @MaxLength(4000) @Nullable String purpose,
            @OrEmpty @NoDoubles @Label @MaxLength(500) List<String> requirements,
            @OrEmpty @NoDoubles List<QualityCriterion> qualityCriteria,
            @OrEmpty List<ActivityForm> activities,
            @Nullable MapForm map) {

        ProcessContent content() {
            return new ProcessContent(
                    number,
                    name,
                    kind.name(),
                    level.name(),
                    parent == null ? null : new ProcessId(parent),
                    sharedWith,
                    purpose,
                    requirements,
                    qualityCriteria.stream().map(Enum::name).toList(),
                    activities.stream().map(ActivityForm::activity).toList(),
                    map == null ? null : map.map());
        }
    }

    /**
     * One activity.
     *
     * @param id chosen by whoever describes the process; the same activity keeps it from version to version
     * @param who a role, never a name
     */
    record ActivityForm(
            @Label @MaxLength(40) String id,
            @Label @MaxLength(200) String name,
            @Label @MaxLength(200) String who,
            @Label @MaxLength(4000) @Nullable String what,
            @Label @MaxLength(4000) @Nullable String how,
            @OrEmpty @NoDoubles List<UUID> documents,
            Collaboration collaboration) {

        ProcessActivity activity() {
            return new ProcessActivity(
                    id,
                    name,
                    who,
                    what,
                    how,
                    documents.stream().map(UUID::toString).toList(),
                    collaboration.name());
        }
    }

    /** The picture as data; steps in the order in which they are read. */
    record MapForm(
            @OrEmpty List<LaneForm> lanes,
            @OrEmpty List<StepForm> steps,
            @OrEmpty List<LinkForm> links) {

        ProcessMap map() {
            return new ProcessMap(
                    lanes.stream().map(LaneForm::lane).toList(),
                    steps.stream().map(StepForm::step).toList(),
                    links.stream().map(LinkForm::link).toList());
        }
    }

    /** A lane: a role, a unit or somebody outside. */
    record LaneForm(
            @Label @MaxLength(40) String id,
            @Label @MaxLength(200) String name) {

        MapLane lane() {
            return new MapLane(id, name);
        }
    }

    /** A step: an activity, in a lane. */
    record StepForm(@Label @MaxLength(40) String id, String lane, String activity) {

        MapStep step() {
            return new MapStep(id, lane, activity);
        }
    }

    /** What follows upon a step; the label says when, where there is a choice. */
    record LinkForm(
            String from,
            String to,
            @Label @MaxLength(40) @Nullable String label) {

        MapLink link() {
            return new MapLink(from, to, label);
        }
    }
}
