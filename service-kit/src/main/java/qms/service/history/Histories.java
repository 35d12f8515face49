package qms.service.history;

import java.util.List;
import java.util.stream.Stream;
import qms.events.QmsEvent;
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

    Histories(Streams streams, JsonMapper json, OrganisationReader organisation) {
        this.streams = streams;
        this.json = json;
        this.organisation = organisation;
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

    private <E extends QmsEvent, V extends OfUnit, A> Teller<E, V, A> teller(AsRead<E, V, A> read, String id) {
        Organisation units = organisation.current();
        return new Teller<>(
                read,
                id,
                streams,
                json,
                key -> units.unit(key).map(OrgUnit::name).orElse(key));
    }
}
