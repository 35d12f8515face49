package qms.reports.dashboardlinks;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.dashboardlinks.DashboardLinkId;
import qms.reports.dashboardlinks.DashboardLinkCommand.MakeLink;
import qms.reports.dashboardlinks.DashboardLinkCommand.RevokeLink;
import qms.reports.dashboardlinks.DashboardLinkForms.Revocation;
import qms.reports.dashboardlinks.DashboardLinkForms.Sharing;
import qms.reports.dashboardlinks.DashboardLinkView.DashboardLinkDetails;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;

/** Links to dashboards over HTTP. */
@RestController
@RequestMapping("/api/dashboard-links")
class DashboardLinkController {

    private static final String SHARED_PATH = "X-Shared-Path";
    private static final ListQuery LIST =
            ListQuery.equal("unit", "status").days("validUntil").sortable("unit", "validUntil", "registeredAt");

    private final Desk desk;
    private final DashboardLinkProjection projection;
    private final DashboardLinkForms forms;

    DashboardLinkController(Desk desk, DashboardLinkProjection projection, DashboardLinkForms forms) {
        this.desk = desk;
        this.projection = projection;
        this.forms = forms;
    }

    /**
     * Share a unit's dashboard with whoever has the link, until a day.
     *
     * The header X-Shared-Path says where it is read without a login. It is said once and kept nowhere.
     */
    @PostMapping
    ResponseEntity<DashboardLinkDetails> share(@RequestBody Sharing body) {
        AtomicReference<@Nullable LinkSecret> drawn = new AtomicReference<>();
        ResponseEntity<DashboardLinkView> made = desk.create(
                "dashboard-links",
                body.unit(),
                projection,
                id -> {
                    forms.check(body);
                    LinkSecret secret = LinkSecret.random(id);
                    drawn.set(secret);
                    return new MakeLink(
                            DashboardLinkId.of(id),
                            body.unit(),
                            forms.year(body),
                            forms.moment(body),
                            forms.lastDay(body),
                            body.reason(),
                            secret.hash());
                },
                view -> view);
        return answered(made, drawn.get());
    }

    /** Read one link: until when it holds, and never what opens it. */
    @GetMapping("/{id}")
    ResponseEntity<DashboardLinkDetails> one(@PathVariable String id) {
        return desk.one(projection, id, DashboardLinkView::details);
    }

    /** List links. */
    @GetMapping
    Page<DashboardLinkDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), DashboardLinkView::details);
    }

    /** Take a link back. */
    @PostMapping("/{id}/revocation")
    ResponseEntity<DashboardLinkDetails> revoke(@PathVariable String id, @RequestBody Revocation body) {
        return desk.act(
                projection,
                id,
                view -> new RevokeLink(DashboardLinkId.of(id), body.reason()),
                DashboardLinkView::details);
    }

    /** Whoever repeats a request is told what was made by the first one, whose secret is not known any more. */
    private static ResponseEntity<DashboardLinkDetails> answered(
            ResponseEntity<DashboardLinkView> made, @Nullable LinkSecret secret) {
        DashboardLinkView view = made.getBody();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(made.getStatusCode()).headers(made.getHeaders());
        if (view != null && secret != null && secret.opens(view.secretHash())) {
            answer.header(SHARED_PATH, "/api/shared/dashboards/" + secret.text());
        }
        return answer.body(view == null ? null : view.details());
    }
}
