package qms.processes.readings;

import java.time.Instant;
import qms.service.api.OfUnit;

/** A signature as it is read: the version is the one that was signed, whatever holds now. */
record ReadingView(String id, String unit, String document, String version, String person, Instant signedAt)
        implements OfUnit {}
