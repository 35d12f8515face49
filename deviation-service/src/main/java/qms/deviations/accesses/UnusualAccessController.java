package qms.deviations.accesses;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.access.AccessProjection;
import qms.service.access.AccessView;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.projection.Views;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Readings that somebody should look at, over HTTP. */
@RestController
class UnusualAccessController {

    private static final ListQuery LIST = ListQuery.equal("person", "unit").days("readAt");

    private static final Duration LOOKED_BACK = Duration.ofDays(31);
    private static final int MOST_LOOKED_AT = 10_000;

    private final Desk desk;
    private final AccessProjection projection;
    private final UnusualRules rules;
    private final Clock clock;

    UnusualAccessController(Desk desk, AccessProjection projection, UnusualRules rules, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.rules = rules;
        this.clock = clock;
    }

    /** List the readings that a rule finds unusual, the latest first; of the last 31 days unless other days are asked for. */
    @GetMapping("/api/accesses/unusual")
    Page<UnusualAccess> unusual(@RequestParam Map<String, String> parameters) {
        PageRequest paging = LIST.paging(parameters);
        Views.Query asked = LIST.read(parameters).sortedBy("-readAt").paged(0, MOST_LOOKED_AT);
        boolean bounded = parameters.containsKey("readAtFrom") || parameters.containsKey("readAtTo");
        Page<AccessView> readings = desk.list(
                projection,
                bounded ? asked : asked.between("readAt", clock.instant().minus(LOOKED_BACK), null),
                Function.identity());
        if (readings.total() > MOST_LOOKED_AT) {
            throw Problem.invalid(
                    "readAtFrom",
                    FieldCode.OUT_OF_RANGE,
                    "Det är fler än " + MOST_LOOKED_AT + " läsningar. Ange färre dagar eller en enhet.");
        }
        return Page.of(rules.among(readings.items()), paging);
    }
}
