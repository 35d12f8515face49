package qms.reports.wordtemplates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import qms.reports.platform.WordTemplates;
import qms.service.content.ContentStore;
import qms.service.content.ContentType;
import qms.service.content.Seal;
import qms.service.content.StoredContent;
import qms.service.export.Paper;
import qms.service.export.PaperFormat;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** The files of Word templates: whether one can be used, and which is used for a unit. */
@Component
class TemplateFiles implements WordTemplates {

    private static final Paper TRIAL = new Paper("prov", "Prov", "", List.of());

    private final ObjectProvider<ContentStore> contents;
    private final DocumentTemplateProjection projection;
    private final Views views;
    private final Streams streams;
    private final OrganisationReader organisation;
    private final Clock clock;

    TemplateFiles(
            ObjectProvider<ContentStore> contents,
            DocumentTemplateProjection projection,
            Views views,
            Streams streams,
            OrganisationReader organisation,
            Clock clock) {
        this.contents = contents;
        this.projection = projection;
        this.views = views;
        this.streams = streams;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Refuses what is no Word file, or one that nothing can be written in. */
    StoredContent usable(StoredContent file) {
        if (!file.type().equals(ContentType.DOCX.mediaType())) {
            throw notWord("Mallen ska vara en .docx utan makron.");
        }
        try {
            PaperFormat.DOCX.write(TRIAL, new HttpHeaders(), bytes(file.sha256()));
            return file;
        } catch (RuntimeException unreadable) {
            throw notWord("Öppna mallen i Word, spara den som .docx och försök igen.");
        }
    }

    @Override
    public Optional<Supplier<byte[]>> nearest(String unit) {
        List<DocumentTemplateView> inUse = views.all(
                projection,
                Views.Query.everything().equalTo(DocumentTemplateProjection.STATUS, DocumentTemplateView.IN_USE));
        return upwards(unit)
                .flatMap(each -> inUse.stream()
                        .filter(template -> template.unit().equals(each))
                        .sorted((one, other) -> other.registeredAt().compareTo(one.registeredAt())))
                .findFirst()
                .map(this::file);
    }

    @Override
    public Optional<Supplier<byte[]>> chosen(String template, String unit) {
        return streams.read(projection, template)
                .map(Versioned::view)
                .filter(view -> view.status().equals(DocumentTemplateView.IN_USE))
                .filter(view -> upwards(unit).anyMatch(view.unit()::equals))
                .map(this::file);
    }

    private Stream<String> upwards(String unit) {
        return Stream.concat(
                Stream.of(unit), organisation.current().above(unit, Stockholm.day(clock.instant())).stream());
    }

    private Supplier<byte[]> file(DocumentTemplateView template) {
        return () -> bytes(template.versions().getLast().sha256());
    }

    private byte[] bytes(String sha256) {
        try (InputStream file = contents.getObject().open(sha256, Seal.NONE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem notWord(String detail) {
        return Problem.of(DocumentTemplateProblem.DOCUMENT_TEMPLATE_NOT_WORD, detail);
    }
}
