package qms.processes.organisation;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import qms.events.organisation.LocalTermAdded;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitEstablished;
import qms.service.store.Meta;

/** Which line of an import each unit and local term came from; an empty text for what was entered by hand. */
record ImportedKeys(Map<String, String> units, Map<String, String> terms) {

    static ImportedKeys read(EventStore log) {
        Map<String, String> units = new HashMap<>();
        Map<String, String> terms = new HashMap<>();
        DomainEventStream stream = log.readEvents(OrganisationEvent.STREAM, 0);
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            Object line = message.getMetaData().get(Meta.IMPORT_ID);
            String from = line == null ? "" : line.toString();
            if (message.getPayload() instanceof UnitEstablished unit) {
                units.put(unit.unit(), from);
            } else if (message.getPayload() instanceof LocalTermAdded term) {
                terms.put(term(term.unit(), term.taxonomy(), term.code()), from);
            }
        }
        return new ImportedKeys(units, terms);
    }

    static String term(String unit, String taxonomy, String code) {
        return taxonomy + " " + unit + " " + code;
    }

    /** Whether the key belongs to something else than this line. */
    static boolean takenByAnother(@Nullable String line, String externalId) {
        return line != null && !line.equals(externalId);
    }
}
