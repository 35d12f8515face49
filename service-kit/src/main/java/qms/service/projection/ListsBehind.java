package qms.service.projection;

/** The living lists do not come as far as the log has been read, so that there is nothing to compare. */
public final class ListsBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ListsBehind(long position) {
        super("the lists have not reached " + position);
    }
}
