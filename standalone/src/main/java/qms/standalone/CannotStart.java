package qms.standalone;

/** A reason that the one who starts the product can do something about; told without a stack trace. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String reason) {
        super(reason);
    }
}
