package qms.processes.documents;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.processes.documents.Differences.Difference;
import qms.service.api.Desk;
import qms.service.content.Seal;
import qms.service.content.StoredContent;
import qms.service.content.Uploads;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** What stands in the versions of a document, over HTTP. */
@RestController
@RequestMapping("/api/documents")
class DocumentContentController {

    private final Desk desk;
    private final DocumentProjection projection;
    private final Uploads uploads;
    private final Differences differences;

    DocumentContentController(Desk desk, DocumentProjection projection, Uploads uploads, Differences differences) {
        this.desk = desk;
        this.projection = projection;
        this.uploads = uploads;
        this.differences = differences;
    }

    /**
     * Fetch the file of a version.
     *
     * @param version such as {@code 2.0}; the one that holds if left out
     */
    @GetMapping("/{id}/content")
    ResponseEntity<InputStreamResource> content(
            @PathVariable String id, @RequestParam(required = false) @Nullable String version) {
        DocumentView document = read(id);
        StoredContent content = (version == null ? document.current() : document.version(version))
                .map(DocumentVersion::content)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Den versionen har ingen fil."));
        return uploads.answer(content, Seal.NONE);
    }

    /**
     * Compare two versions that are text, line by line.
     *
     * @param from the earlier version
     * @param to the later version
     */
    @GetMapping("/{id}/differences")
    Difference differences(@PathVariable String id, @RequestParam String from, @RequestParam String to) {
        DocumentView document = read(id);
        return differences.between(version(document, from), version(document, to));
    }

    private DocumentView read(String id) {
        DocumentView document = desk.one(projection, id, Function.identity()).getBody();
        if (document == null) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return document;
    }

    private static DocumentVersion version(DocumentView document, String number) {
        return document.version(number)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Dokumentet har ingen version " + number + "."));
    }
}
