package qms.processes.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.processes.ProcessApproved;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessEvent;
import qms.events.processes.ProcessOwnerAppointed;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;
import qms.events.processes.ProcessReturned;
import qms.events.processes.ProcessRevisionStarted;
import qms.events.processes.ProcessSubmittedForReview;
import qms.processes.documents.DocumentUse.Said;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Which documents each process refers to, to be found by the document. */
@Component
class DocumentUses implements Projection<ProcessEvent, DocumentUse> {

    /** Later than any day that a form takes: a process that holds has no last day. */
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    @Override
    public String collection() {
        return "document-uses";
    }

    @Override
    public Class<ProcessEvent> events() {
        return ProcessEvent.class;
    }

    @Override
    public Class<DocumentUse> viewType() {
        return DocumentUse.class;
    }

    @Override
    public DocumentUse evolve(@Nullable DocumentUse before, ProcessEvent event, Recorded recorded) {
        return switch (event) {
            case ProcessDrafted e -> new DocumentUse(e.subject(), e.unit(), null, Said.of(e.content()), null);
            case ProcessDescribed e -> known(before).describedAs(Said.of(e.content()));
            case ProcessPublished e -> known(before).publishedNow();
            case ProcessRevisionStarted e ->
                known(before).describedAs(known(before).published());
            case ProcessRetired e -> known(before).retired(e.validTo());
            case ProcessOwnerAppointed e -> known(before);
            case ProcessSubmittedForReview e -> known(before);
            case ProcessReturned e -> known(before);
            case ProcessApproved e -> known(before);
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "name", "document", "lastDay");
    }

    @Override
    public Map<String, Object> keys(DocumentUse use) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", use.unit());
        keys.put("name", use.name());
        keys.put("lastDay", Objects.requireNonNullElse(use.lastDay(), NO_END));
        keys.put(
                "document",
                use.said()
                        .flatMap(said -> said.activities().stream())
                        .flatMap(activity -> activity.documents().stream())
                        .distinct()
                        .toList());
        return keys;
    }

    private static DocumentUse known(@Nullable DocumentUse before) {
        return Objects.requireNonNull(before, "a process begins with being drafted");
    }
}
