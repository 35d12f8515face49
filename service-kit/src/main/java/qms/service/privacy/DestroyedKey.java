package qms.service.privacy;

/** Nothing more can be sealed for a case whose key has been destroyed. */
public final class DestroyedKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DestroyedKey(String ref) {
        super("the key " + ref + " has been destroyed", null, false, false);
    }
}
