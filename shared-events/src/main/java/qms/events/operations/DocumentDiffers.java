package qms.events.operations;

import java.util.List;

/** A document that does not say what the log says: DIFFERENT, MISSING or EXTRA, and in which fields; never what they hold. */
public record DocumentDiffers(String document, String finding, List<String> fields) {}
