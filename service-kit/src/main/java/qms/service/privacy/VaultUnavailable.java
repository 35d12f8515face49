package qms.service.privacy;

import java.sql.SQLException;

/** The vault does not answer at present. */
public final class VaultUnavailable extends VaultException {

    private static final long serialVersionUID = 1L;

    VaultUnavailable(String message, SQLException cause) {
        super(message, cause);
    }
}
