package qms.service.imports;

/** Somebody else has written to the one stream of a collection since its lines were checked against it. */
final class MovedOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MovedOn() {
        super("the stream has moved on", null, false, false);
    }
}
