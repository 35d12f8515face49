package qms.reports.wordtemplates;

import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.documenttemplates.DocumentTemplateId;
import qms.reports.wordtemplates.DocumentTemplateCommand.GiveFile;
import qms.reports.wordtemplates.DocumentTemplateCommand.NameTemplate;
import qms.reports.wordtemplates.DocumentTemplateCommand.RetireTemplate;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.content.ContentType;
import qms.service.content.Seal;
import qms.service.content.StoredContent;
import qms.service.content.Uploads;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.http.Page;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Word templates over HTTP. */
@RestController
@RequestMapping("/api/document-templates")
class DocumentTemplateController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status").sortable("unit", "name");

    private final Desk desk;
    private final DocumentTemplateProjection projection;
    private final TemplateFiles files;
    private final ObjectProvider<Uploads> uploads;
    private final OrganisationReader organisation;

    DocumentTemplateController(
            Desk desk,
            DocumentTemplateProjection projection,
            TemplateFiles files,
            ObjectProvider<Uploads> uploads,
            OrganisationReader organisation) {
        this.desk = desk;
        this.projection = projection;
        this.files = files;
        this.uploads = uploads;
        this.organisation = organisation;
    }

    /** Name a Word template for a unit and what is below it. Its file is sent afterwards. */
    @PostMapping
    ResponseEntity<DocumentTemplateView> name(@RequestBody Naming body) {
        return desk.create(
                "document-templates",
                body.unit(),
                projection,
                id -> {
                    if (organisation.current().unit(body.unit()).isEmpty()) {
                        throw Problem.invalid(
                                "unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
                    }
                    return new NameTemplate(DocumentTemplateId.of(id), body.unit(), body.name());
                },
                view -> view);
    }

    /** Read one Word template, with its versions. */
    @GetMapping("/{id}")
    ResponseEntity<DocumentTemplateView> one(@PathVariable String id) {
        return desk.one(projection, id, view -> view);
    }

    /** List Word templates. */
    @GetMapping
    Page<DocumentTemplateView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), view -> view);
    }

    /**
     * Give the template its file, the first or a new version: a .docx without macros. A report stands where the paragraph {@code {{innehåll}}}
     * is, else at the end, in the template's own styles.
     *
     * @param disposition the file's name, as in {@code attachment; filename*=UTF-8''mall.docx}
     * @param body the file as it is
     */
    @PostMapping(path = "/{id}/content", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<DocumentTemplateView> give(
            @PathVariable String id,
            @RequestHeader(name = "Content-Disposition", required = false) @Nullable String disposition,
            InputStream body) {
        return desk.act(
                projection,
                id,
                view -> given(id, files.usable(uploads.getObject().receive(body, disposition, Seal.NONE))),
                view -> view);
    }

    private static GiveFile given(String id, StoredContent file) {
        return new GiveFile(DocumentTemplateId.of(id), file.sha256(), file.size(), file.name());
    }

    /** Fetch the newest file of the template. */
    @GetMapping("/{id}/content")
    ResponseEntity<InputStreamResource> content(@PathVariable String id) {
        DocumentTemplateView template = desk.beside(projection, id).view();
        if (template.versions().isEmpty()) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Wordmallen har ingen fil än.");
        }
        DocumentTemplateView.File file = template.versions().getLast();
        return uploads.getObject()
                .answer(
                        new StoredContent(file.sha256(), file.size(), ContentType.DOCX.mediaType(), file.fileName()),
                        Seal.NONE);
    }

    /** Take the template out of use. */
    @PostMapping("/{id}/retirement")
    ResponseEntity<DocumentTemplateView> retire(@PathVariable String id, @RequestBody Retirement body) {
        return desk.act(
                projection, id, view -> new RetireTemplate(DocumentTemplateId.of(id), body.reason()), view -> view);
    }

    /** Whose template it is, and what it is called. */
    @Form
    record Naming(String unit, @Label @MaxLength(200) String name) {}

    /** Why it is no longer to be used. */
    @Form
    record Retirement(@Label @MaxLength(1000) String reason) {}
}
