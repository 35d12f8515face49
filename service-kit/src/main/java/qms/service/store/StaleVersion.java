package qms.service.store;

/** The thing has moved on since the version that the command was based on. */
public final class StaleVersion extends Refusal {

    public StaleVersion(String message) {
        super(message);
    }
}
