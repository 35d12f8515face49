package qms.processes.documents;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.events.documents.DocumentId;
import qms.processes.documents.DocumentCommand.RecordLink;
import qms.processes.documents.DocumentForms.LinkCheck;
import qms.service.api.Desk;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** For whoever wants to know now whether a link still leads somewhere. */
@RestController
@RequestMapping("/api/documents")
class LinkCheckController {

    private final Desk desk;
    private final DocumentProjection projection;
    private final LinkChecker checker;
    private final Clock clock;

    LinkCheckController(Desk desk, DocumentProjection projection, LinkChecker checker, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.checker = checker;
        this.clock = clock;
    }

    /** Look the address of an external document up now, and keep what was found. */
    @PostMapping("/{id}/link-check")
    ResponseEntity<DocumentDetails> check(
            @PathVariable String id, @RequestBody(required = false) @Nullable LinkCheck body) {
        return desk.act(
                projection,
                id,
                view -> new RecordLink(DocumentId.of(id), checker.look(address(view)), null),
                view -> DocumentDetails.of(view, Stockholm.day(clock.instant())));
    }

    private static String address(DocumentView view) {
        return view.current()
                .map(DocumentVersion::url)
                .orElseThrow(() -> view.source().equals("EXTERNAL")
                        ? Problem.of(DocumentProblem.DOCUMENT_WITHOUT_CONTENT, "Ange dokumentets adress först.")
                        : Problem.of(DocumentProblem.DOCUMENT_IS_INTERNAL, "Dokumentet är en fil här."));
    }
}
