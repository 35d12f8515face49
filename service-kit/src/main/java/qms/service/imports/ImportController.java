package qms.service.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.store.Meta;
import qms.web.identity.Actors;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** The one endpoint behind which every collection of a service is imported. */
@RestController
final class ImportController {

    private static final int LONGEST_LABEL = 80;

    private final ImportDesk desk;
    private final Clock clock;

    ImportController(ImportDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Import history, one JSON object a line. Valid lines are stored and the others listed. A line that comes again is unchanged; one that
     * has grown is extended; one that says something else is rejected with CONFLICT. Sending the same file again is therefore always safe.
     *
     * @param dryRun check everything and store nothing
     * @param label name of the system that the lines come from, at most 80 characters
     * @param body one object a line, each with its externalId, at most 256 KiB a line
     */
    @PostMapping(
            path = "/api/{collection}/import",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ImportResult importLines(
            @PathVariable String collection,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "X-Import-Source", required = false) @Nullable String label,
            @RequestHeader(name = "X-Request-Id", required = false) @Nullable String traceId,
            InputStream body)
            throws IOException {
        ImportedCollection<?> known = desk.collection(collection)
                .orElseThrow(
                        () -> Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen sådan samling att läsa in till."));
        if (label != null && label.length() > LONGEST_LABEL) {
            throw Problem.invalid(
                    "X-Import-Source", FieldCode.TOO_LONG, "Källans namn får ha högst " + LONGEST_LABEL + " tecken.");
        }
        return desk.importLines(
                known, body, ImportSource.of(label, Actors.current(), Meta.trace(traceId, clock)), dryRun);
    }
}
