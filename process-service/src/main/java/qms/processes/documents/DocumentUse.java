package qms.processes.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.service.api.OfUnit;

/**
 * What a process says about documents: in the version that was published last, and in the one that is being written.
 *
 * @param lastDay of a process that was retired
 */
record DocumentUse(
        String id,
        String unit,
        @Nullable Said published,
        @Nullable Said inWork,
        @Nullable LocalDate lastDay) implements OfUnit {

    /** The name of the process and its activities with their documents. */
    record Said(String name, List<Activity> activities) {

        static Said of(ProcessContent content) {
            return new Said(
                    content.name(),
                    content.activities().stream().map(Activity::of).toList());
        }

        List<Activity> linking(String document) {
            return activities.stream()
                    .filter(activity -> activity.documents().contains(document))
                    .toList();
        }
    }

    /** An activity and the documents that say how it is done. */
    record Activity(String id, String name, List<String> documents) {

        static Activity of(ProcessActivity activity) {
            return new Activity(activity.id(), activity.name(), activity.documents());
        }
    }

    DocumentUse describedAs(@Nullable Said next) {
        return new DocumentUse(id, unit, published, next, lastDay);
    }

    DocumentUse publishedNow() {
        return new DocumentUse(id, unit, inWork, null, lastDay);
    }

    DocumentUse retired(LocalDate day) {
        return new DocumentUse(id, unit, published, null, day);
    }

    String name() {
        return said().findFirst().map(Said::name).orElse("");
    }

    /** What is published first. */
    Stream<Said> said() {
        return Stream.of(published, inWork).filter(each -> each != null);
    }

    /** As it is answered for one of the documents. */
    Linking linking(String document) {
        List<LinkingActivity> found = new ArrayList<>();
        List<Activity> holding = published == null ? List.of() : published.linking(document);
        List<Activity> written = inWork == null ? List.of() : inWork.linking(document);
        holding.forEach(
                each -> found.add(new LinkingActivity(each.id(), each.name(), true, isAmong(written, each.id()))));
        written.stream()
                .filter(each -> !isAmong(holding, each.id()))
                .forEach(each -> found.add(new LinkingActivity(each.id(), each.name(), false, true)));
        return new Linking(id, unit, name(), List.copyOf(found));
    }

    private static boolean isAmong(List<Activity> activities, String id) {
        return activities.stream().anyMatch(each -> each.id().equals(id));
    }

    /** A process of which activities refer to the document. */
    record Linking(String process, String unit, String name, List<LinkingActivity> activities) {}

    /**
     * An activity that refers to the document.
     *
     * @param published it does so in the version that was published last
     * @param inWork it does so in the version that is being written
     */
    record LinkingActivity(String id, String name, boolean published, boolean inWork) {}
}
