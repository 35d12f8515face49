package qms.processes.documents;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentRevisionBegun;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.service.store.Meta;

/** The versions of a document that came by import, and whether more may: not once it is revised here or has been retired. */
record ImportedVersions(Set<String> versions, boolean open) {

    static final ImportedVersions NONE = new ImportedVersions(Set.of(), true);

    boolean takes(String version) {
        return open || versions.contains(version);
    }

    private ImportedVersions with(String version) {
        return new ImportedVersions(
                Stream.concat(versions.stream(), Stream.of(version)).collect(Collectors.toUnmodifiableSet()), open);
    }

    private ImportedVersions closed() {
        return new ImportedVersions(versions, false);
    }

    /** Folds the stream of a document when its line comes again; never kept. */
    static final class Fold implements Projection<DocumentEvent, ImportedVersions> {

        @Override
        public String collection() {
            return "imported-versions";
        }

        @Override
        public Class<DocumentEvent> events() {
            return DocumentEvent.class;
        }

        @Override
        public Class<ImportedVersions> viewType() {
            return ImportedVersions.class;
        }

        @Override
        public ImportedVersions evolve(@Nullable ImportedVersions before, DocumentEvent event, Recorded recorded) {
            ImportedVersions known = before == null ? NONE : before;
            boolean byImport = "IMPORT".equals(recorded.metadata().get(Meta.VIA));
            return switch (event) {
                case DocumentPublished e -> byImport ? known.with(e.version()) : known;
                case DocumentRevisionBegun e -> byImport ? known : known.closed();
                case DocumentRetired e -> known.closed();
                default -> known;
            };
        }

        @Override
        public Set<String> keyNames() {
            return Set.of();
        }

        @Override
        public Map<String, Object> keys(ImportedVersions view) {
            return Map.of();
        }
    }
}
