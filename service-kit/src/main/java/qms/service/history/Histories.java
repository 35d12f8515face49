package qms.service.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import qms.events.QmsEvent;
import qms.service.access.Accesses;
import qms.service.api.AboutPersons;
import qms.service.api.Access;
import qms.service.api.AsRead;
import qms.service.api.OfUnit;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import tools.jackson.databind.json.JsonMapper;

/** What has happened to a thing, for a feature that tells it in a way of its own; who may read it has been seen to. */
public final class Histories {

    private final Streams streams;
    private final JsonMapper json;
    private final OrganisationReader organisation;
    private final OwnRoutes own;
    private final Access access;
    private final ObjectProvider<Accesses> accesses;

    Histories(
            OwnRoutes own,
            Streams streams,
            JsonMapper json,
            OrganisationReader organisation,
            Access access,
            ObjectProvider<Accesses> accesses) {
        this.own = own;
        this.streams = streams;
        this.json = json;
        this.organisation = organisation;
        this.access = access;
        this.accesses = accesses;
    }

    /**
     * The history of the thing that the request is about, for a route beside the one that reads it: that one sees to who may, and it is on record as
     * a reading of the history.
     */
    public ThingHistory of(HttpServletRequest request, String id) {
        return teller(own.read(request, id), id);
    }

    /** All that has happened, the first first. */
    public <E extends QmsEvent, V extends OfUnit, A> List<HistoryStep> steps(AsRead<E, V, A> read, String id) {
        return teller(read, id).all().toList();
    }

    /** Each step with the thing as it then stood, from a number on. */
    public <E extends QmsEvent, V extends OfUnit, A> Stream<ReplayedStep> replay(
            AsRead<E, V, A> read, String id, long from) {
        return teller(read, id).replayed(from);
    }

    /** What tells it, of something that has just been read. */
    <E extends QmsEvent, V extends OfUnit, A> Teller<E, V, A> teller(AsRead<E, V, A> read, String id) {
        Organisation units = organisation.current();
        return new Teller<>(
                read,
                id,
                streams,
                json,
                key -> units.unit(key).map(OrgUnit::name).orElse(key),
                readings(read, id));
    }

    /** Told to those who may be told them beside the history. */
    private Readings readings(AsRead<?, ?, ?> read, String id) {
        String route = "/api/" + read.projection().collection() + "/" + id + "/accesses";
        Accesses known = accesses.getIfAvailable();
        return known != null
                        && read.now().view() instanceof AboutPersons about
                        && access.permits("GET", route, about.unit())
                ? new Readings(known.ofCase(id))
                : Readings.UNTOLD;
    }
}
