package qms.service.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** What was read from one moment until before another, the first reading first; either may be open. */
    public List<AccessView> between(@Nullable Instant from, @Nullable Instant below) {
        return views.all(
                projection,
                Query.everything()
                        .between(AccessProjection.READ_AT, from, below)
                        .sortedBy(AccessProjection.READ_AT));
    }
}
