package qms.service.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
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
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        // A proxy that gathers the answer would show it all at once.
        response.setHeader("X-Accel-Buffering", "no");
        OutputStream out = response.getOutputStream();
        Iterator<ReplayedStep> all = steps.iterator();
        long next = pace.from();
        for (int played = 0; played < pace.steps() && all.hasNext(); played++) {
            if (played > 0) {
                LockSupport.parkNanos(SECOND.dividedBy(pace.speed()).toNanos());
            }
            ReplayedStep step = all.next();
            next = step.step().number() + 1;
            send(out, "id: " + step.step().number() + "\ndata: " + json.writeValueAsString(step));
        }
        send(
                out,
                "event: " + (all.hasNext() ? "paused" : "ended") + "\ndata: "
                        + json.writeValueAsString(new Onward(next)));
    }

    private static void send(OutputStream out, String message) throws IOException {
        out.write((message + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
