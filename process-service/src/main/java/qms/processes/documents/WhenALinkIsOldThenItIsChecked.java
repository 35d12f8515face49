package qms.processes.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import qms.events.documents.DocumentId;
import qms.processes.documents.DocumentCommand.RecordLink;
import qms.service.projection.Views;
import qms.service.workers.Automation;
import qms.service.workers.Worker;

/** Looks up the addresses of external documents that nobody has looked up for some time. */
@Component
class WhenALinkIsOldThenItIsChecked implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(WhenALinkIsOldThenItIsChecked.class);
    private static final int AT_ONCE = 50;

    private final DocumentProjection projection;
    private final Views views;
    private final LinkChecker checker;
    private final Clock clock;
    private final Duration every;

    WhenALinkIsOldThenItIsChecked(
            DocumentProjection projection, Views views, LinkChecker checker, Clock clock, Environment environment) {
        this.projection = projection;
        this.views = views;
        this.checker = checker;
        this.clock = clock;
        this.every = environment.getProperty("qms.links.check-every", Duration.class, Duration.ofDays(7));
    }

    @Override
    public Duration pace() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void work(Automation automation) {
        Instant old = clock.instant().minus(every);
        List<DocumentView> due = views.list(
                        projection,
                        Views.Query.everything()
                                .between("linkCheckedAt", null, old)
                                .sortedBy("linkCheckedAt")
                                .paged(0, AT_ONCE))
                .items();
        due.forEach(document -> check(document, old, automation));
    }

    private void check(DocumentView document, Instant old, Automation automation) {
        document.current().map(DocumentVersion::url).ifPresent(url -> {
            try {
                automation.send(new RecordLink(DocumentId.of(document.id()), checker.look(url), old));
            } catch (RuntimeException fault) {
                LOG.warn("The link of document {} could not be checked; it is tried again", document.id(), fault);
            }
        });
    }
}
