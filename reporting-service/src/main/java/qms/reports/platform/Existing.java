package qms.reports.platform;

import org.springframework.stereotype.Component;
import qms.events.QmsEvent;
import qms.events.changerequests.ChangeRequestEvent;
import qms.events.measures.MeasureEvent;
import qms.service.projection.Streams;

/** Says whether a thing that another one refers to exists: by its own stream, never by a list that may lag behind. */
@Component
public class Existing {

    private final Streams streams;

    Existing(Streams streams) {
        this.streams = streams;
    }

    public boolean measure(String id) {
        return begins(id, MeasureEvent.class);
    }

    public boolean changeRequest(String id) {
        return begins(id, ChangeRequestEvent.class);
    }

    private boolean begins(String id, Class<? extends QmsEvent> feature) {
        return streams.event(id, 0)
                .filter(first -> feature.isInstance(first.getPayload()))
                .isPresent();
    }
}
