package qms.service.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import qms.service.privacy.Sealer;

/** How a file is closed before it is stored and opened when it is read: with the key of the case that it belongs to, or not at all. */
public interface Seal {

    /** For what everybody may read, such as routines. */
    Seal NONE = new Seal() {
        @Override
        public OutputStream closing(OutputStream stored) {
            return stored;
        }

        @Override
        public InputStream opening(InputStream stored) {
            return stored;
        }
    };

    /** With the key of a case; bound to it, so that a file that is moved to another case does not open. */
    static Seal ofCase(Sealer sealer, String keyRef) {
        return new CaseSeal(sealer, keyRef);
    }

    OutputStream closing(OutputStream stored) throws IOException;

    InputStream opening(InputStream stored) throws IOException;
}
