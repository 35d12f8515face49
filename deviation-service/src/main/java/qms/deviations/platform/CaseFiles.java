package qms.deviations.platform;

import java.io.InputStream;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import qms.events.SealedFile;
import qms.service.content.Seal;
import qms.service.content.StoredContent;
import qms.service.content.Uploads;
import qms.service.privacy.Sealer;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/**
 * The files of a case: sealed with the key of the case on their way to the disk, opened on their way to somebody who may read the case, and
 * gone when the key is destroyed.
 */
@Component
public class CaseFiles {

    private static final String NAME = "file.name";

    private final Uploads uploads;
    private final Sealer sealer;

    public CaseFiles(Uploads uploads, Sealer sealer) {
        this.uploads = uploads;
        this.sealer = sealer;
    }

    /** Takes the body of the present request as a file of the case. */
    public SealedFile receive(String caseId, InputStream body, @Nullable String disposition) {
        StoredContent stored = uploads.receive(body, disposition, Seal.ofCase(sealer, caseId));
        return new SealedFile(stored.sha256(), stored.size(), stored.type(), sealer.seal(caseId, NAME, stored.name()));
    }

    /** Gives out the one of a case's files that has this hash. */
    public ResponseEntity<InputStreamResource> answer(Collection<SealedFile> files, String sha256) {
        SealedFile file = files.stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Ärendet har ingen sådan fil."));
        CaseFile opened = opened(file);
        return uploads.answer(
                new StoredContent(opened.sha256(), opened.size(), opened.type(), opened.name()),
                Seal.ofCase(sealer, file.name().key()));
    }

    /** What the file holds, opened; refused when its key has been destroyed. */
    public InputStream content(SealedFile file) {
        return uploads.open(file.sha256(), Seal.ofCase(sealer, file.name().key()));
    }

    public CaseFile opened(SealedFile file) {
        return new CaseFile(file.sha256(), file.size(), file.mediaType(), sealer.open(file.name(), NAME));
    }
}
