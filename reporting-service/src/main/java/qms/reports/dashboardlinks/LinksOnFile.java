package qms.reports.dashboardlinks;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import qms.reports.platform.SharedLinks;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.time.Stockholm;

/** Says what a link opens, by its own stream: one that was taken back a moment ago opens nothing. */
@Component
class LinksOnFile implements SharedLinks {

    private final Streams streams;
    private final DashboardLinkProjection projection;
    private final Clock clock;

    LinksOnFile(Streams streams, DashboardLinkProjection projection, Clock clock) {
        this.streams = streams;
        this.projection = projection;
        this.clock = clock;
    }

    @Override
    public Optional<Shared> opened(String secret) {
        return LinkSecret.read(secret)
                .flatMap(given -> streams.read(projection, given.id())
                        .map(Versioned::view)
                        .filter(link -> given.opens(link.secretHash())))
                .filter(link -> link.status() == DashboardLinkView.Status.MADE)
                .filter(link -> !Stockholm.day(clock.instant()).isAfter(link.validUntil()))
                .map(link -> new Shared(link.unit(), link.year(), link.asOf(), link.validUntil()));
    }
}
