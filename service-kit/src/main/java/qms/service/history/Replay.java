package qms.service.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import qms.service.api.EventStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replays a thing as server-sent events: each message is a step beside the state after it, with the step's number for its id. The last
 * message is named {@code paused} or {@code ended} and says which number comes next, so that a client can go on from there.
 */
public final class Replay {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final JsonMapper json;

    Replay(JsonMapper json) {
        this.json = json;
    }

    /** What the last message says: where to go on. */
    record Onward(long next) {}

    /** Plays the steps, which begin with the first that was asked for. */
    public void play(Stream<ReplayedStep> steps, Pace pace, HttpServletResponse response) throws IOException {
        EventStream out = EventStream.to(response);
        Iterator<ReplayedStep> all = steps.iterator();
        long next = pace.from();
        for (int played = 0; played < pace.steps() && all.hasNext(); played++) {
            if (played > 0) {
                LockSupport.parkNanos(SECOND.dividedBy(pace.speed()).toNanos());
            }
            ReplayedStep step = all.next();
            next = step.step().number() + 1;
            out.say("id: " + step.step().number() + "\ndata: " + json.writeValueAsString(step));
        }
        out.say("event: " + (all.hasNext() ? "paused" : "ended") + "\ndata: "
                + json.writeValueAsString(new Onward(next)));
    }
}
