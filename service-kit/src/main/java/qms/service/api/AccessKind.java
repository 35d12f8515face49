package qms.service.api;

/** How a case is read. */
public enum AccessKind {
    OPENED,
    REPLAYED,
    EXPORTED,
    PRINTED,
    HISTORY,
    DOCUMENT
}
