package qms.service.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.export.Formats;
import qms.service.store.Meta;
import qms.service.tables.TableFile;
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
     * Import history, one JSON object a line, or as a table. Valid lines are stored and the others listed. A line that comes again is
     * unchanged; one that has grown is extended; one that says something else is rejected with CONFLICT. Sending the same file again is
     * therefore always safe. A table (CSV in UTF-8 with semicolons or commas, or the first sheet of an Excel workbook, at most 50 MB) names its
     * columns in the first row, as the template does; rows after one another with the same externalId are one line, each further row adding an
     * item to a list; problems then name the row and the header of the column.
     *
     * @param dryRun check everything and store nothing
     * @param details say what became of each line
     * @param label name of the system that the lines come from, at most 80 characters
     * @param body one object a line, each with its externalId, at most 256 KiB a line
     */
    @PostMapping(
            path = "/api/{collection}/import",
            consumes = {MediaType.APPLICATION_NDJSON_VALUE, Formats.CSV, Formats.XLSX},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ImportResult importLines(
            @PathVariable String collection,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean details,
            @RequestHeader(name = "X-Import-Source", required = false) @Nullable String label,
            @RequestHeader(name = "X-Request-Id", required = false) @Nullable String traceId,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType contentType,
            InputStream body)
            throws IOException {
        ImportedCollection<?> known = known(collection);
        if (label != null && label.length() > LONGEST_LABEL) {
            throw Problem.invalid(
                    "X-Import-Source", FieldCode.TOO_LONG, "Källans namn får ha högst " + LONGEST_LABEL + " tecken.");
        }
        return desk.importLines(
                known,
                source(known, contentType, body),
                ImportSource.of(label, Actors.current(), Meta.trace(traceId, clock)),
                dryRun,
                details);
    }

    /**
     * An empty table to fill in: the header row with every column that the import knows, and a remark on what each holds. As CSV, or with
     * `?format=xlsx` as an Excel workbook.
     */
    @GetMapping(
            path = "/api/{collection}/import/template",
            produces = {Formats.CSV, Formats.XLSX})
    ImportTemplate template(@PathVariable String collection) {
        return new ImportTemplate(collection, Columns.of(known(collection)).all());
    }

    private ImportedCollection<?> known(String collection) {
        return desk.collection(collection)
                .orElseThrow(
                        () -> Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen sådan samling att läsa in till."));
    }

    private static LineSource source(ImportedCollection<?> collection, MediaType contentType, InputStream body) {
        return Arrays.stream(TableFile.values())
                .filter(kind -> kind.mediaType().equalsTypeAndSubtype(contentType))
                .findFirst()
                .map(kind -> LineSource.table(kind, body, Columns.of(collection)))
                .orElseGet(() -> LineSource.lines(body, ImportDesk.MOST_BYTES));
    }
}
