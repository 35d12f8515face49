package qms.reports.figures.dashboards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.Scope;
import qms.service.api.EventStream;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Dashboards that go on being told. */
@RestController
@RequestMapping("/api/dashboards/{unit}")
class LiveController {

    private static final JwtTimestampValidator NOT_EXPIRED = new JwtTimestampValidator(Duration.ZERO);

    private final ReportDesk desk;
    private final LiveDashboards live;

    LiveController(ReportDesk desk, LiveDashboards live) {
        this.desk = desk;
        this.live = live;
    }

    /**
     * Follow how a unit with what stands below it stands, as server-sent events.
     *
     * Each message named dashboard is the whole dashboard, with the ETag of its reading for an id: the first at once, then one whenever something
     * on it has changed. A comment comes where nothing else does. The last message is named ended: after five minutes, or when the token
     * expires.
     *
     * @param year the year of the day, where none is given
     * @param lastSeen the id of the last message that was seen, as a client sends that lost its connection
     */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String year,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen) {
        scope(request, unit, year);
        String accepted = request.getHeader("Accept");
        if (accepted == null || !accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            // Whoever does not know that it never ends would wait for the end.
            throw Problem.of(CommonProblem.NOT_ACCEPTABLE, "Be om text/event-stream.");
        }
        try {
            live.tell(
                    () -> scope(request, unit, year),
                    lastSeen,
                    untilTheTokenExpires(),
                    () -> EventStream.to(response)::say);
        } catch (IOException gone) {
            // Nobody listens any more, which is how most of it ends.
        }
    }

    private Scope scope(HttpServletRequest request, String unit, @Nullable String year) {
        return desk.scope(
                request,
                unit,
                year == null ? Integer.toString(desk.day(Known.EVERYTHING).getYear()) : year);
    }

    private static BooleanSupplier untilTheTokenExpires() {
        Authentication asker = SecurityContextHolder.getContext().getAuthentication();
        return asker != null && asker.getPrincipal() instanceof Jwt token
                ? () -> !NOT_EXPIRED.validate(token).hasErrors()
                : () -> false;
    }
}
