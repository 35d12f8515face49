package qms.deviations.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import qms.events.SealedFile;
import qms.events.complaints.ComplaintFileAttached;
import qms.events.lexsarah.LexSarahDocumentAdded;
import qms.service.history.ThingHistory;
import qms.service.projection.Streams;
import qms.service.store.Meta;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** The files that a case had, each as the event that brought it tells, and called what the case's own route called it. */
final class CaseDocuments {

    private CaseDocuments() {}

    /**
     * A file of a case.
     *
     * @param name as the case showed it; "[gallrad]" where its key has been destroyed
     * @param version 1 for the first file of this name in the case, 2 for the next
     * @param uploadedBy absent where whoever sent it had not logged in
     * @param number of the event that brought it
     */
    record Document(
            String name,
            int version,
            String sha256,
            long size,
            String type,
            Instant uploadedAt,
            @Nullable String uploadedBy,
            long number) {}

    /** Those that had come before an event. */
    static List<Document> before(long number, ThingHistory history, JsonNode state) {
        Map<String, String> names = names(state);
        Map<String, Integer> versions = new HashMap<>();
        List<Document> documents = new ArrayList<>();
        for (DomainEventMessage<?> event : history.events()) {
            SealedFile file = file(event.getPayload());
            if (file != null && event.getSequenceNumber() < number) {
                String name = names.getOrDefault(file.sha256(), file.sha256());
                documents.add(document(event, file, name, versions.merge(name, 1, Integer::sum)));
            }
        }
        return documents;
    }

    private static Document document(DomainEventMessage<?> event, SealedFile file, String name, int version) {
        return new Document(
                name,
                version,
                file.sha256(),
                file.size(),
                file.mediaType(),
                Streams.registeredAt(event),
                uploader(event),
                event.getSequenceNumber());
    }

    private static @Nullable String uploader(DomainEventMessage<?> event) {
        return event.getMetaData().get(Meta.ACTOR) instanceof String person && !person.equals(Role.PUBLIC.name())
                ? person
                : null;
    }

    private static @Nullable SealedFile file(Object event) {
        return switch (event) {
            case LexSarahDocumentAdded added -> added.file();
            case ComplaintFileAttached attached -> attached.file();
            default -> null;
        };
    }

    /** What the answer calls its files, wherever in it they stand. */
    private static Map<String, String> names(JsonNode state) {
        Map<String, String> names = new HashMap<>();
        collect(state, names);
        return names;
    }

    private static void collect(JsonNode node, Map<String, String> names) {
        if (node.path("sha256").isString() && node.path("name").isString()) {
            names.put(node.path("sha256").stringValue(), node.path("name").stringValue());
        }
        node.valueStream().forEach(part -> collect(part, names));
    }
}
