package qms.processes.documents;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import qms.events.documents.DocumentContentAttached;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentId;
import qms.events.documents.DocumentLinked;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentRevisionBegun;
import qms.processes.documents.DocumentLine.Version;
import qms.service.content.ContentStore;
import qms.service.content.Seal;
import qms.service.content.StoredContent;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.problems.FieldCode;
import qms.web.time.Stockholm;

/**
 * Documents as lines of an import: later versions and the end may be added when a line comes again. Who approved a version is not known, so that
 * no approval is recorded.
 */
@Component
class DocumentImport implements ImportedCollection<DocumentLine> {

    private static final String FROM_ELSEWHERE = "Fördes in från ett tidigare register.";

    private final OrganisationReader organisation;
    private final Streams streams;
    private final ContentStore contents;
    private final Clock clock;

    DocumentImport(OrganisationReader organisation, Streams streams, ContentStore contents, Clock clock) {
        this.organisation = organisation;
        this.streams = streams;
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Class<DocumentLine> lineType() {
        return DocumentLine.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of("versions", "retiredOn");
    }

    @Override
    public void check(ParsedLine<DocumentLine> line, LineProblems problems, ImportContext context) {
        String unit = line.value().unit();
        if (context.once(Organisation.class, organisation::current).unit(unit).isEmpty()) {
            problems.add("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + ".");
        }
        ImportedVersions known = streams.read(new ImportedVersions.Fold(), streamOf(line.externalId()))
                .map(Versioned::view)
                .orElse(ImportedVersions.NONE);
        new DocumentLineRules(contents, Stockholm.day(clock.instant()), problems).check(line.value(), known);
    }

    @Override
    public ImportPlan plan(ParsedLine<DocumentLine> line, ImportContext context) {
        DocumentLine d = line.value();
        String stream = streamOf(line.externalId());
        DocumentId id = DocumentId.of(stream);
        Instant now = clock.instant();
        ImportPlan.Builder plan = ImportPlan.of(stream, Document.class.getSimpleName())
                .addOnce(
                        DocumentDrafted.class,
                        line.base(),
                        sealer -> new DocumentDrafted(id, d.unit(), d.title(), d.type(), d.level(), d.source(), now));
        for (int i = 0; i < d.versions().size(); i++) {
            if (i > 0) {
                planRevision(d, i, line.part("versions", i), id, now, plan);
            }
            planVersion(d, d.versions().get(i), line.part("versions", i), id, now, plan);
        }
        LocalDate end = d.retiredOn();
        if (end != null) {
            plan.addOnce(
                    DocumentRetired.class,
                    line.part("retiredOn"),
                    sealer -> new DocumentRetired(id, d.unit(), end, FROM_ELSEWHERE, null, now));
        }
        return plan.build();
    }

    private static void planRevision(
            DocumentLine d, int index, String part, DocumentId id, Instant now, ImportPlan.Builder plan) {
        List<Version> versions = d.versions();
        String next = versions.get(index).version();
        VersionNumber before = VersionNumber.of(versions.get(index - 1).version());
        String kind = VersionNumber.of(next).kindAfter(before);
        plan.add(
                DocumentRevisionBegun.class,
                part,
                sealer -> new DocumentRevisionBegun(id, d.unit(), next, kind, FROM_ELSEWHERE, null, now));
    }

    private void planVersion(
            DocumentLine d, Version v, String part, DocumentId id, Instant now, ImportPlan.Builder plan) {
        String text = v.text();
        String url = v.url();
        if (text != null) {
            plan.add(DocumentContentAttached.class, part, sealer -> attached(d, v.version(), text, id, now));
        }
        if (url != null) {
            plan.add(DocumentLinked.class, part, sealer -> new DocumentLinked(id, d.unit(), v.version(), url, now));
        }
        plan.add(
                DocumentPublished.class,
                part,
                sealer -> new DocumentPublished(id, d.unit(), v.version(), v.publishedOn(), v.due(), now));
    }

    /** The text is stored when its event will be, and once however often that is tried: it lies under its hash. */
    private DocumentContentAttached attached(DocumentLine d, String version, String text, DocumentId id, Instant now) {
        StoredContent file =
                contents.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), d.fileName(), Seal.NONE);
        return new DocumentContentAttached(
                id, d.unit(), version, file.sha256(), file.size(), file.type(), file.name(), now);
    }
}
