package qms.service.history;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.ListQuery;
import qms.service.projection.Streams;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import tools.jackson.databind.json.JsonMapper;

/** What has happened to a thing, over HTTP; {@link HistoryRoutes} says for which collections. */
@RestController
final class HistoryController {

    private static final ListQuery LIST = ListQuery.equal();

    private final OwnRoutes own;
    private final Histories histories;
    private final Streams streams;
    private final JsonMapper json;
    private final Serializer serializer;

    HistoryController(OwnRoutes own, Histories histories, Streams streams, JsonMapper json, Serializer serializer) {
        this.own = own;
        this.histories = histories;
        this.streams = streams;
        this.json = json;
        this.serializer = serializer;
    }

    /**
     * List what has happened to it, step by step.
     *
     * As `application/x-ndjson` it is given whole, one step a line, the first one first.
     */
    Page<HistoryStep> history(
            HttpServletRequest request, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        Teller<?, ?, ?> teller = teller(request, id);
        PageRequest page = LIST.paging(parameters);
        List<HistoryStep> steps = teller.some((long) page.page() * page.size(), page.size());
        return new Page<>(steps, page.page(), page.size(), teller.count());
    }

    /** Give all that has happened to it, one step a line. */
    void historyAsLines(HttpServletRequest request, HttpServletResponse response, @PathVariable String id)
            throws IOException {
        Teller<?, ?, ?> teller = teller(request, id);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream lines = response.getOutputStream();
        for (Iterator<HistoryStep> steps = teller.all().iterator(); steps.hasNext(); ) {
            lines.write((json.writeValueAsString(steps.next()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        lines.flush();
    }

    /**
     * Tell what changed in it between two moments.
     *
     * @param from a date (the end of that local day) or an instant with offset; as it was known then
     * @param to a date or an instant as well; now if left out
     * @param fromNumber instead of from, the number of the last event of the earlier version
     * @param toNumber instead of to, the number of the last event of the later version
     */
    Difference differences(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String fromNumber,
            @RequestParam(required = false) @Nullable String toNumber) {
        Teller<?, ?, ?> teller = teller(request, id);
        Bound earlier = Bound.of("from", from, fromNumber);
        Bound later = Bound.of("to", to, toNumber);
        if (earlier == null) {
            throw Problem.invalid("from", FieldCode.MISSING, "Ange från vilken tidpunkt eller vilket nummer.");
        }
        return teller.difference(earlier, later == null ? Bound.NOW : later);
    }

    /** Read one event of it as it is stored, sealed words and all. */
    StoredEvent storedEvent(HttpServletRequest request, @PathVariable String id, @PathVariable String number) {
        own.read(request, id);
        return (number.matches("\\d{1,18}")
                        ? streams.event(id, Long.parseLong(number))
                        : Optional.<DomainEventMessage<?>>empty())
                .map(message -> StoredEvent.of(message, serializer, json))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen händelse med det numret."));
    }

    private Teller<?, ?, ?> teller(HttpServletRequest request, String id) {
        return histories.teller(own.read(request, id), id);
    }
}
