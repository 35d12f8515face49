package qms.deviations.accesses;

import java.util.Map;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.access.AccessProjection;
import qms.service.access.AccessView;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;

/** What has been read, over HTTP: whatever the case, for whoever checks the log. */
@RestController
@RequestMapping("/api/accesses")
class AccessController {

    private static final ListQuery LIST = ListQuery.equal("person", "unit", "caseKind", "case", "kind")
            .days("readAt")
            .sortable("readAt", "person", "unit");

    private final Desk desk;
    private final AccessProjection projection;

    AccessController(Desk desk, AccessProjection projection) {
        this.desk = desk;
        this.projection = projection;
    }

    /** List who has read what: one entry for a person, a case, a kind of reading and an hour. */
    @GetMapping
    Page<AccessView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }
}
