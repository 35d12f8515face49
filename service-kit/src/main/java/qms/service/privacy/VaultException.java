package qms.service.privacy;

import org.jspecify.annotations.Nullable;

/** The vault or what was sealed with it is not as it should be. The message names references only, never words. */
public sealed class VaultException extends RuntimeException permits VaultUnavailable {

    private static final long serialVersionUID = 1L;

    VaultException(String message) {
        this(message, null);
    }

    VaultException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
