package qms.processes.documents;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.projection.Views;
import qms.web.http.Page;
import qms.web.time.Stockholm;

/** Where a document is used, over HTTP. */
@RestController
@RequestMapping("/api/documents")
class DocumentUseController {

    private static final ListQuery LIST = ListQuery.equal("unit").sortable("name", "unit");

    private final Desk desk;
    private final DocumentProjection projection;
    private final DocumentUses uses;
    private final Clock clock;

    DocumentUseController(Desk desk, DocumentProjection projection, DocumentUses uses, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.uses = uses;
        this.clock = clock;
    }

    /** List the processes of which activities refer to the document, as published or as being written. */
    @GetMapping("/{id}/processes")
    Page<DocumentUse.Linking> processes(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        desk.one(projection, id, Function.identity());
        Views.Query asked =
                LIST.read(parameters).equalTo("document", id).between("lastDay", Stockholm.day(clock.instant()), null);
        Views.Query ordered = asked.sort().isEmpty() ? asked.sortedBy("name") : asked;
        return desk.list(uses, ordered, use -> use.linking(id));
    }
}
