package qms.processes.processes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.processes.ProcessApproved;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessEvent;
import qms.events.processes.ProcessOwnerAppointed;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;
import qms.events.processes.ProcessReturned;
import qms.events.processes.ProcessRevisionStarted;
import qms.events.processes.ProcessSubmittedForReview;
import qms.processes.processes.ProcessView.Approval;
import qms.processes.processes.ProcessView.Version;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Every process, with what it says now and every version that was published. */
@Component
class ProcessProjection implements Projection<ProcessEvent, ProcessView> {

    /** Later than any day that a form takes: a process that holds has no last day. */
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    @Override
    public String collection() {
        return "processes";
    }

    @Override
    public Class<ProcessEvent> events() {
        return ProcessEvent.class;
    }

    @Override
    public Class<ProcessView> viewType() {
        return ProcessView.class;
    }

    @Override
    public ProcessView evolve(@Nullable ProcessView view, ProcessEvent event, Recorded recorded) {
        if (event instanceof ProcessDrafted drafted) {
            return drafted(drafted);
        }
        ProcessView before = Objects.requireNonNull(view, "a process begins with being drafted");
        ProcessView after = switch (event) {
            case ProcessDrafted drafted -> drafted(drafted);
            case ProcessDescribed e -> before.described(e.content());
            case ProcessOwnerAppointed e -> before.ownedBy(e.owner().toString());
            case ProcessSubmittedForReview e -> before.reviewed(null, null);
            case ProcessReturned e -> before.reviewed(e.reason(), null);
            case ProcessApproved e -> before.reviewed(null, new Approval(e.approvedOn(), e.reference()));
            case ProcessPublished e -> before.published(e.version(), e.validFrom(), e.reviewDue());
            case ProcessRevisionStarted e -> before;
            case ProcessRetired e ->
                before.retired(
                        e.validTo(),
                        e.replacedBy() == null ? null : e.replacedBy().toString());
        };
        return after.now(before.status().after(event));
    }

    private static ProcessView drafted(ProcessDrafted event) {
        return ProcessView.drafted(event.processId().toString(), event.unit(), event.content(), event.registeredAt());
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(
                "unit",
                "units",
                "status",
                "owner",
                "number",
                "name",
                "kind",
                "level",
                "parent",
                "qualityCriterion",
                "document",
                "reviewDue",
                "publishedName",
                "firstDay",
                "lastDay",
                "registeredAt");
    }

    @Override
    public Map<String, Object> keys(ProcessView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("status", view.status());
        keys.put("registeredAt", view.registeredAt());
        if (view.owner() != null) {
            keys.put("owner", view.owner());
        }
        ofContent(view, keys);
        ofVersions(view, keys);
        return keys;
    }

    private static void ofContent(ProcessView view, Map<String, Object> keys) {
        ProcessContent content = view.content();
        keys.put(
                "units",
                Stream.concat(Stream.of(view.unit()), content.sharedWith().stream())
                        .toList());
        keys.put("name", content.name());
        keys.put("kind", content.kind());
        keys.put("level", content.level());
        keys.put("parent", view.parents());
        keys.put("qualityCriterion", content.qualityCriteria());
        keys.put("document", documents(view));
        if (content.number() != null) {
            keys.put("number", content.number());
        }
    }

    private static void ofVersions(ProcessView view, Map<String, Object> keys) {
        if (view.versions().isEmpty()) {
            return;
        }
        Version last = view.versions().getLast();
        keys.put("publishedName", last.content().name());
        keys.put("firstDay", view.versions().getFirst().validFrom());
        keys.put(
                "lastDay",
                view.retirement() == null ? NO_END : view.retirement().validTo());
        if (last.reviewDue() != null) {
            keys.put("reviewDue", Stockholm.startOf(last.reviewDue()));
        }
    }

    private static List<String> documents(ProcessView view) {
        return view.contents()
                .flatMap(content -> content.activities().stream())
                .flatMap(activity -> activity.documents().stream())
                .distinct()
                .toList();
    }
}
