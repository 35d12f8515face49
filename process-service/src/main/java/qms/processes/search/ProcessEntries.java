package qms.processes.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessEvent;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;

/** What of a process can be found: each published version, and each of its activities. */
final class ProcessEntries {

    private final List<Published> published = new ArrayList<>();
    private @Nullable ProcessContent written;
    private @Nullable LocalDate lastDay;

    private ProcessEntries() {}

    /** A version as it was written when it was published. */
    private record Published(ProcessPublished event, ProcessContent content) {}

    static List<Entry> of(List<ProcessEvent> events) {
        ProcessEntries process = new ProcessEntries();
        events.forEach(process::on);
        return process.entries();
    }

    private void on(ProcessEvent event) {
        switch (event) {
            case ProcessDrafted e -> written = e.content();
            case ProcessDescribed e -> written = e.content();
            case ProcessPublished e -> {
                if (written != null) {
                    published.add(new Published(e, written));
                }
            }
            case ProcessRetired e -> lastDay = e.validTo();
            default -> {}
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < published.size(); i++) {
            boolean last = i == published.size() - 1;
            LocalDate to =
                    last ? lastDay : published.get(i + 1).event().validFrom().minusDays(1);
            entries(published.get(i), to).forEach(entries::add);
        }
        return entries;
    }

    private static Stream<Entry> entries(Published version, @Nullable LocalDate to) {
        ProcessContent content = version.content();
        Entry process = entry(version, to, "PROCESS", "", content.name(), kind(content), text(content));
        return Stream.concat(
                Stream.of(process),
                content.activities().stream()
                        .map(activity -> entry(
                                version,
                                to,
                                "ACTIVITY",
                                "#" + activity.id(),
                                activity.name(),
                                content.name(),
                                text(activity))));
    }

    private static Entry entry(
            Published version,
            @Nullable LocalDate to,
            String kind,
            String place,
            String title,
            String context,
            String text) {
        String id = version.event().subject();
        return new Entry(
                id,
                kind,
                "/api/processes/" + id + place,
                version.event().unit(),
                title,
                context,
                text,
                version.event().validFrom(),
                to);
    }

    private static String kind(ProcessContent content) {
        return content.kind().equals("CORE") ? "Huvudprocess" : "Stödprocess";
    }

    private static String text(ProcessContent content) {
        Stream<String> own = Stream.concat(Stream.ofNullable(content.purpose()), content.requirements().stream());
        return Stream.concat(own, content.activities().stream().map(ProcessActivity::name))
                .collect(Collectors.joining(". "));
    }

    private static String text(ProcessActivity activity) {
        return Stream.of(activity.who(), activity.what(), activity.how())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(". "));
    }
}
