package qms.web.policy;

import java.util.ArrayList;
import java.util.List;

/** Collects rows in the order they are written. */
final class Rows {
    private final List<PolicyRow> rows = new ArrayList<>();

    Rows get(String path, Audience audience) {
        rows.add(new PolicyRow("GET", path, audience.allows()));
        return this;
    }

    Rows post(String path, Audience audience) {
        rows.add(new PolicyRow("POST", path, audience.allows()));
        return this;
    }

    Rows put(String path, Audience audience) {
        rows.add(new PolicyRow("PUT", path, audience.allows()));
        return this;
    }

    /** What every collection has: list, read one, create, and the coordinator's import with its template. */
    Rows collection(String path, Audience listers, Audience readers, Audience creators) {
        return byHand(path, listers, readers, creators)
                .post(path + "/import", Audiences.COORDINATION)
                .get(path + "/import/template", Audiences.TEMPLATES);
    }

    /** A collection whose things are never imported: that somebody has read and understood is said by themselves. */
    Rows byHand(String path, Audience listers, Audience readers, Audience creators) {
        return get(path, listers).get(path + "/{id}", readers).post(path, creators);
    }

    List<PolicyRow> all() {
        return List.copyOf(rows);
    }
}
