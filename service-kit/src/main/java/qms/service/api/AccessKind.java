package qms.service.api;

/** How a case is read. */
public enum AccessKind {
    OPENED,
    REPLAYED,
    EXPORTED,
    PRINTED,
    HISTORY,
    DOCUMENT,
    /** Who somebody is, where that is hidden in the case until it is asked for. */
    IDENTITY
}
