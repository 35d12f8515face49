package qms.web.problems;

import java.time.Instant;
import java.util.List;

/** What has happened to a thing since the version that somebody builds on; {@code version} is the ETag of the present one. */
public record Overtaken(String version, List<Change> changes) {

    /** That something has happened, when and of which kind; not what was written. */
    public record Change(long number, String type, Instant at) {}
}
