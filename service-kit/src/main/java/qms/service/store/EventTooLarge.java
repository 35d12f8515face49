package qms.service.store;

/** An event is larger than every transport and store of the product carries without trouble. */
public final class EventTooLarge extends RuntimeException {

    /** Most bytes of an event's payload as it is stored. */
    public static final int LIMIT = 256 * 1024;

    private static final long serialVersionUID = 1L;

    EventTooLarge(String type, int bytes) {
        super(type + " takes " + bytes + " bytes", null, false, false);
    }
}
