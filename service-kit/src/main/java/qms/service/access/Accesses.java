package qms.service.access;

import java.time.Instant;
import java.util.List;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;

/** The readings that are on record, as the lists have them. */
public final class Accesses {

    private final Views views;
    private final AccessProjection projection;

    Accesses(Views views, AccessProjection projection) {
        this.views = views;
        this.projection = projection;
    }

    /** Who has read one case, the first reading first. */
    public List<AccessView> ofCase(String caseId) {
        return views.all(
                projection,
                Query.everything().equalTo(AccessProjection.CASE, caseId).sortedBy(AccessProjection.READ_AT));
    }

    /** Who has taken a bundle of one case, the first one first. */
    public List<AccessView> bundlesOf(String caseId) {
        return views.all(
                projection,
                Query.everything()
                        .equalTo(AccessProjection.CASE, caseId)
                        .equalTo("kind", AccessProjection.BUNDLE)
                        .sortedBy(AccessProjection.READ_AT));
    }

    /** What was read from one moment until before another, the first reading first. */
    public List<AccessView> between(Instant from, Instant below) {
        return views.all(
                projection,
                Query.everything()
                        .between(AccessProjection.READ_AT, from, below)
                        .sortedBy(AccessProjection.READ_AT));
    }

    /** How many readings there are from one moment until before another. */
    public long count(Instant from, Instant below) {
        return views.count(projection, Query.everything().between(AccessProjection.READ_AT, from, below));
    }
}
