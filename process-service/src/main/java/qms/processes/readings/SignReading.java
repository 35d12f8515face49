package qms.processes.readings;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.documents.DocumentId;
import qms.events.readings.ReadingId;

/** A person says of themselves that they have read and understood a version. */
record SignReading(ReadingId readingId, String unit, DocumentId documentId, String version, String person) {

    @TargetAggregateIdentifier
    String thing() {
        return readingId().toString();
    }
}
