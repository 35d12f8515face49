package qms.service.history;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import qms.service.api.OfUnit;
import tools.jackson.databind.JsonNode;

/** What has happened to one thing, and how it was, as whoever may read it is told of it. */
public interface ThingHistory {

    /** The thing as it is kept, sealed words and all. */
    OfUnit now();

    /** All that has happened, the first first. */
    List<HistoryStep> steps();

    /** The same as events, sealed words and all: for whoever asks in which order, never to be shown. */
    List<DomainEventMessage<?>> events();

    /** What the thing's own route would have answered right before an event; empty where the thing began with it. */
    Optional<JsonNode> before(long number);
}
