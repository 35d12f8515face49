package qms.deviations.disposals;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.deviations.disposals.DisposalCommand.CarryOutDisposal;
import qms.events.disposals.DisposalDecided;
import qms.service.forgetting.Forgetting;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;

/** Destroys the keys of what has been decided to be disposed of, and says so when nothing is left of them. */
@Component
class WhenADisposalIsDecidedThenItsKeysAreDestroyed implements Worker {

    private final Views views;
    private final DisposalProjection projection;
    private final Decisions decisions;
    private final Forgetting forgetting;

    WhenADisposalIsDecidedThenItsKeysAreDestroyed(
            Views views, DisposalProjection projection, Decisions decisions, Forgetting forgetting) {
        this.views = views;
        this.projection = projection;
        this.decisions = decisions;
        this.forgetting = forgetting;
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void work(Automation automation) {
        List<DisposalDecided> decided =
                views.all(projection, Query.everything().equalTo("status", DisposalStatus.DECIDED)).stream()
                        .flatMap(view -> decisions.open(view.id()).stream())
                        .toList();
        if (decided.isEmpty()) {
            return;
        }
        // All at once: what is left on the disk is swept away in one go.
        forgetting.carryOut(decided).forEach(one -> automation.send(new CarryOutDisposal(one.disposalId())));
    }
}
