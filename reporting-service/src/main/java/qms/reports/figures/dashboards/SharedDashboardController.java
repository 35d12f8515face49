package qms.reports.figures.dashboards;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.platform.SharedLinks;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Dashboards for whoever has a link, over HTTP without login. */
@RestController
@RequestMapping("/api/shared/dashboards")
class SharedDashboardController {

    private final SharedLinks links;
    private final OrganisationReader organisation;
    private final DashboardReader reader;

    SharedDashboardController(SharedLinks links, OrganisationReader organisation, DashboardReader reader) {
        this.links = links;
        this.organisation = organisation;
        this.reader = reader;
    }

    /** Read a dashboard that has been shared, with small numbers hidden; the answer to whatever opens nothing is the same. */
    @GetMapping("/{secret}")
    ResponseEntity<SharedDashboard> shared(@PathVariable String secret) {
        return links.opened(secret)
                .map(this::read)
                .map(dashboard -> ResponseEntity.ok()
                        .header("Cache-Control", "private, no-store")
                        .header("X-Robots-Tag", "noindex")
                        .body(dashboard))
                .orElseThrow(() ->
                        Problem.of(CommonProblem.NOT_FOUND, "Länken öppnar ingenting, eller gäller inte längre."));
    }

    private SharedDashboard read(SharedLinks.Shared link) {
        Organisation now = organisation.current();
        Scope scope = new Scope(now, now.unit(link.unit()).orElseThrow(), link.year());
        return SharedDashboards.of(reader.read(scope, new Known(link.asOf(), null)), link.asOf(), link.validUntil());
    }
}
