package qms.service.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** An answer as server-sent events, each of which leaves as it is said. */
public final class EventStream {

    private final OutputStream out;

    private EventStream(OutputStream out) {
        this.out = out;
    }

    public static EventStream to(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        // A proxy that gathers the answer would show it all at once.
        response.setHeader("X-Accel-Buffering", "no");
        return new EventStream(response.getOutputStream());
    }

    /** One message: its lines, without the empty one that ends it. */
    public void say(String message) throws IOException {
        out.write((message + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
