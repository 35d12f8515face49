package qms.deviations.incidents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import qms.deviations.incidents.MembershipCommand.ReleaseCase;
import qms.events.incidents.CaseMembershipId;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;

/** Sets a case free that was claimed for an incident which then was not opened, or did not take it in: a request that was cut off. */
@Component
class WhenACaseIsNotInItsIncidentThenItIsFree implements Worker {

    private static final Duration UNDER_WAY = Duration.ofMinutes(1);
    private static final Duration LOOKED_AFTER = Duration.ofDays(7);

    private final Views views;
    private final MembershipProjection projection;
    private final Memberships memberships;
    private final Clock clock;

    WhenACaseIsNotInItsIncidentThenItIsFree(
            Views views, MembershipProjection projection, Memberships memberships, Clock clock) {
        this.views = views;
        this.projection = projection;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public Duration pace() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void work(Automation automation) {
        Instant now = clock.instant();
        Query claimed = Query.everything()
                .equalTo("claimed", true)
                .between("since", now.minus(LOOKED_AFTER), now.minus(UNDER_WAY));
        views.all(projection, claimed).stream()
                .filter(memberships::isAstray)
                .forEach(membership -> automation.send(new ReleaseCase(
                        CaseMembershipId.of(membership.id()),
                        membership.claimedFor().orElseThrow())));
    }
}
