package qms.deviations.platform;

import java.util.Collection;
import qms.events.CaseRef;

/** A feature that keeps streams of its own about a case, which go with the case when it is handed out. */
public interface BesideCase {

    /** What they are, as it is said of each of their events. */
    String part();

    /** Those that there are for the case. */
    Collection<String> streams(CaseRef about);
}
