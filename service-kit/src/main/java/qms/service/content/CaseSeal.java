package qms.service.content;

import static qms.service.content.ContentProblem.CONTENT_DISPOSED;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import qms.service.privacy.Sealer;
import qms.web.problems.Problem;

/** Closes files with the key of the case that they belong to. When the key is destroyed, they are gone with it. */
record CaseSeal(Sealer sealer, String keyRef) implements Seal {

    private static final String FIELD = "file";

    @Override
    public OutputStream closing(OutputStream stored) throws IOException {
        return sealer.sealing(keyRef, FIELD, stored);
    }

    @Override
    public InputStream opening(InputStream stored) throws IOException {
        return sealer.opening(keyRef, FIELD, stored)
                .orElseThrow(() -> Problem.of(CONTENT_DISPOSED, "Filen har gallrats och kan inte öppnas."));
    }
}
