package qms.processes.processes;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.processes.ProcessContent;
import qms.service.api.Desk;

/** The map of a process, as a picture and as a list. */
@RestController
@RequestMapping("/api/processes/{id}")
class ProcessMapController {

    /** With its characters named: without, they would be taken for Latin 1. */
    static final String SVG = "image/svg+xml;charset=UTF-8";

    private final Desk desk;
    private final ProcessProjection projection;

    ProcessMapController(Desk desk, ProcessProjection projection) {
        this.desk = desk;
        this.projection = projection;
    }

    /**
     * Draw the map of a process. The picture tells its steps as a list of links; the outline has the same without a picture.
     *
     * @param on a day; the version that was or is valid then
     */
    @GetMapping(path = "/map.svg", produces = SVG)
    ResponseEntity<String> map(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        String list = "/api/processes/" + id + "/outline" + (on == null ? "" : "?on=" + on);
        return said(id, on, content -> MapDrawing.of(id, content, list));
    }

    /**
     * Read what the map shows as an ordered list.
     *
     * @param on a day; the version that was or is valid then
     */
    @GetMapping("/outline")
    ResponseEntity<ProcessOutline> outline(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return said(id, on, content -> ProcessOutline.of(id, content));
    }

    private <A> ResponseEntity<A> said(String id, @Nullable LocalDate on, Function<ProcessContent, A> answer) {
        return desk.one(
                projection,
                id,
                view -> answer.apply(
                        on == null ? view.content() : view.validOn(on).content()));
    }
}
