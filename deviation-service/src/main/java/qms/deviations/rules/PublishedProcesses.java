package qms.deviations.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessEvent;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The processes of process-service, by what has been published of them. */
@Component
class PublishedProcesses implements Projection<ProcessEvent, Published> {

    static final String PROCESS = "PROCESS";

    @Override
    public String collection() {
        return "rules-processes";
    }

    @Override
    public Class<ProcessEvent> events() {
        return ProcessEvent.class;
    }

    @Override
    public Class<Published> viewType() {
        return Published.class;
    }

    @Override
    public Published evolve(@Nullable Published view, ProcessEvent event, Recorded recorded) {
        if (event instanceof ProcessDrafted drafted) {
            return saying(
                    Published.drafted(
                            event.subject(),
                            drafted.unit(),
                            PROCESS,
                            drafted.content().name()),
                    drafted.content());
        }
        Published known = Objects.requireNonNull(view, "a process begins with its draft");
        return switch (event) {
            case ProcessDescribed described -> saying(known, described.content());
            case ProcessPublished published ->
                known.published(Integer.toString(published.version()), published.validFrom());
            case ProcessRetired retired -> known.until(retired.validTo());
            default -> known;
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of();
    }

    @Override
    public Map<String, Object> keys(Published view) {
        return Map.of();
    }

    private static Published saying(Published process, ProcessContent content) {
        List<String> about = Stream.concat(
                        content.requirements().stream(),
                        content.activities().stream().map(ProcessActivity::name))
                .toList();
        List<String> how = content.activities().stream()
                .flatMap(activity -> activity.documents().stream())
                .distinct()
                .toList();
        return process.saying(content.name(), content.sharedWith(), about, how);
    }
}
