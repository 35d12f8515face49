package qms.reports.figures.dashboards;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.Scope;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whoever listens when a dashboard is another than before (docs/adr/0031). Each listener waits on a thread of its own, which costs next
 * to nothing, and there are so many places for them; those who listen to the same unit share what is read.
 */
@Component
class LiveDashboards implements ApplicationListener<ContextClosedEvent> {

    private static final int MOST_KEPT = 200;

    private final DashboardReader reader;
    private final JsonMapper json;
    private final Pulse pulse;
    private final Semaphore places;
    private final Map<String, Read> latest = new ConcurrentHashMap<>();

    @Autowired
    LiveDashboards(
            ReportDesk desk,
            DashboardReader reader,
            JsonMapper json,
            @Value("${qms.dashboards.listeners:200}") int listeners) {
        this(new Pulse(desk::version), reader, json, listeners);
    }

    LiveDashboards(Pulse pulse, DashboardReader reader, JsonMapper json, int listeners) {
        this.pulse = pulse;
        this.reader = reader;
        this.json = json;
        this.places = new Semaphore(listeners);
    }

    /** A dashboard as it was read at a version of what is counted. */
    private record Read(String version, Dashboard dashboard) {}

    /** To whom it is told. */
    interface Listener {

        void say(String message) throws IOException;
    }

    /** Who comes when there is a place, and not before: a refusal is another kind of answer. */
    interface Arrival {

        Listener begin() throws IOException;
    }

    /**
     * Tells until the listener's right or time is over, or the listener is gone, which shows when something is said.
     *
     * @param asked the unit and year, asked for each time, since it may have moved out of the listener's sight
     * @param seen the version that the listener has already
     */
    void tell(Supplier<Scope> asked, @Nullable String seen, BooleanSupplier mayListen, Arrival arrival)
            throws IOException {
        if (!places.tryAcquire()) {
            throw Problem.of(
                    CommonProblem.UNAVAILABLE,
                    "Så många som kan följer redan översikter här. Försök igen om en stund.");
        }
        try {
            follow(asked, seen, mayListen, arrival.begin());
        } finally {
            places.release();
        }
    }

    private void follow(Supplier<Scope> asked, @Nullable String seen, BooleanSupplier mayListen, Listener listener)
            throws IOException {
        Pulse.Turn turn = pulse.begin();
        listener.say(": börjar");
        String version = seen;
        Dashboard told = null;
        while (turn.goesOn() && mayListen.getAsBoolean()) {
            String now = pulse.version();
            if (!now.equals(version)) {
                Dashboard read = read(asked.get(), now);
                version = now;
                if (!read.equals(told)) {
                    told = read;
                    listener.say("id: " + now + "\nevent: dashboard\ndata: " + json.writeValueAsString(read));
                    turn.said();
                }
            }
            if (turn.silentForLong()) {
                listener.say(": kvar");
                turn.said();
            }
            turn.pause();
        }
        listener.say("event: ended\ndata: {}");
    }

    private Dashboard read(Scope scope, String version) {
        if (latest.size() > MOST_KEPT) {
            latest.clear();
        }
        return latest.compute(
                        scope.unit().key() + " " + scope.year(),
                        (key, before) -> before != null && before.version().equals(version)
                                ? before
                                : new Read(version, reader.read(scope, Known.EVERYTHING)))
                .dashboard();
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        pulse.stop();
    }
}
