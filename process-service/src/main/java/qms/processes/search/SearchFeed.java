package qms.processes.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import qms.events.QmsEvent;
import qms.events.documents.DocumentEvent;
import qms.events.processes.ProcessEvent;
import qms.service.projection.LogFollower;

/** Keeps the index as the log says: whatever has happened to a process or a document, all that it says is indexed anew. */
@Component
class SearchFeed implements InitializingBean, DisposableBean {

    private final EventStore log;
    private final LogFollower follower;
    private final SearchIndex index;
    private final DocumentEntries.Texts texts;

    SearchFeed(EventStore log, SearchIndex index, DocumentEntries.Texts texts) {
        this.log = log;
        this.texts = texts;
        this.index = index;
        this.follower = new LogFollower("search-index", log, this::take);
    }

    @Override
    public void afterPropertiesSet() {
        follower.start();
    }

    @Override
    public void destroy() {
        follower.close();
    }

    /** What has just been published is found by whoever asks next. */
    void catchUp() {
        follower.catchUp();
    }

    private void take(List<QmsEvent> events) {
        Set<String> touched = events.stream()
                .filter(SearchFeed::isFound)
                .map(QmsEvent::subject)
                .collect(Collectors.toSet());
        if (!touched.isEmpty()) {
            Map<String, List<Entry>> entries = new HashMap<>();
            touched.forEach(subject -> entries.put(subject, entries(stream(subject))));
            index.exchange(entries);
        }
    }

    private static boolean isFound(QmsEvent event) {
        return event instanceof ProcessEvent || event instanceof DocumentEvent;
    }

    private List<Entry> entries(List<QmsEvent> events) {
        List<DocumentEvent> document = of(DocumentEvent.class, events);
        return document.isEmpty()
                ? ProcessEntries.of(of(ProcessEvent.class, events))
                : DocumentEntries.of(document, texts);
    }

    private static <E> List<E> of(Class<E> feature, List<QmsEvent> events) {
        return events.stream().filter(feature::isInstance).map(feature::cast).toList();
    }

    private List<QmsEvent> stream(String subject) {
        List<QmsEvent> events = new ArrayList<>();
        DomainEventStream stream = log.readEvents(subject, 0);
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            if (message.getPayload() instanceof QmsEvent event) {
                events.add(event);
            }
        }
        return events;
    }
}
