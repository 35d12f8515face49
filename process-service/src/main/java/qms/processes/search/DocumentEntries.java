package qms.processes.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qms.events.documents.DocumentContentAttached;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentLinked;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentRevisionBegun;

/** What of a document can be found: each published version with its title and, where its file is plain text, all that it says. */
final class DocumentEntries {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("ROUTINE", "Rutin"),
            Map.entry("GUIDELINE", "Riktlinje"),
            Map.entry("TEMPLATE", "Mall"),
            Map.entry("QUICK_GUIDE", "Lathund"),
            Map.entry("CHECKLIST", "Checklista"),
            Map.entry("FORM", "Blankett"),
            Map.entry("PROCESS_MAP", "Processkarta"),
            Map.entry("GOVERNING_DOCUMENT", "Styrdokument"),
            Map.entry("SUPPORTING_DOCUMENT", "Stöddokument"),
            Map.entry("ACTION_PLAN", "Handlingsplan"),
            Map.entry("AGREEMENT", "Överenskommelse"),
            Map.entry("MANAGEMENT_PLAN", "Förvaltningsplan"));

    private final Texts texts;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, DocumentContentAttached> files = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final List<DocumentPublished> published = new ArrayList<>();
    private String title = "";
    private String type = "";
    private @Nullable LocalDate lastDay;

    private DocumentEntries(Texts texts) {
        this.texts = texts;
    }

    /** Reads what a file says. */
    @FunctionalInterface
    interface Texts {
        String of(DocumentContentAttached file);
    }

    static List<Entry> of(List<DocumentEvent> events, Texts texts) {
        DocumentEntries document = new DocumentEntries(texts);
        events.forEach(document::on);
        return document.entries();
    }

    private void on(DocumentEvent event) {
        switch (event) {
            case DocumentDrafted e -> {
                title = e.title();
                type = TYPES.getOrDefault(e.type(), e.type());
            }
            case DocumentRevisionBegun e -> titles.put(e.version(), e.newTitle() == null ? title() : e.newTitle());
            case DocumentContentAttached e -> files.put(e.version(), e);
            case DocumentLinked e -> addresses.put(e.version(), e.url());
            case DocumentPublished e -> published.add(e);
            case DocumentRetired e -> lastDay = e.retiredOn();
            default -> {}
        }
    }

    /** What the document is called before the version at hand. */
    private String title() {
        return published.isEmpty()
                ? title
                : titles.getOrDefault(published.getLast().version(), title);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < published.size(); i++) {
            boolean last = i == published.size() - 1;
            entries.add(entry(
                    published.get(i),
                    last ? lastDay : published.get(i + 1).validFrom().minusDays(1)));
        }
        return entries;
    }

    private Entry entry(DocumentPublished version, @Nullable LocalDate to) {
        DocumentContentAttached file = files.get(version.version());
        return new Entry(
                version.subject(),
                "DOCUMENT",
                "/api/documents/" + version.subject(),
                version.unit(),
                titles.getOrDefault(version.version(), title),
                type,
                file == null ? addresses.getOrDefault(version.version(), "") : texts.of(file),
                version.validFrom(),
                to);
    }
}
