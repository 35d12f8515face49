package qms.processes.documents;

import static qms.processes.documents.DocumentProblem.DOCUMENT_VERSIONS_NOT_TEXT;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.service.content.ContentStore;
import qms.service.content.ContentType;
import qms.service.content.Seal;
import qms.service.content.StoredContent;
import qms.web.problems.Problem;

/** What is different between two versions, line by line, where both are text. */
@Component
class Differences {

    private final ContentStore store;

    Differences(ContentStore store) {
        this.store = store;
    }

    Difference between(DocumentVersion from, DocumentVersion to) {
        List<Change> changes = DiffUtils.diff(lines(from), lines(to)).getDeltas().stream()
                .map(Differences::change)
                .toList();
        return new Difference(from.version(), to.version(), changes);
    }

    private List<String> lines(DocumentVersion version) {
        StoredContent content = version.content();
        if (content == null
                || ContentType.ofMediaType(content.type())
                        .filter(ContentType::isText)
                        .isEmpty()) {
            throw Problem.of(
                    DOCUMENT_VERSIONS_NOT_TEXT,
                    "Version " + version.version() + " är ingen text. Bara text, Markdown och CSV kan jämföras.");
        }
        try (InputStream in = store.open(content.sha256(), Seal.NONE)) {
            return decoded(in.readAllBytes()).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** UTF-8, or else what a spreadsheet on Windows writes. */
    private static String decoded(byte[] text) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(text, Charset.forName("windows-1252"));
        }
    }

    private static Change change(AbstractDelta<String> delta) {
        return new Change(
                delta.getSource().getPosition() + 1,
                delta.getSource().getLines(),
                delta.getTarget().getPosition() + 1,
                delta.getTarget().getLines());
    }

    /** Two versions side by side. */
    record Difference(String from, String to, List<Change> changes) {}

    /**
     * Lines that were replaced by others; one of the two may be none.
     *
     * @param fromLine the line of the earlier version at which it begins, counted from 1
     * @param toLine the same in the later version
     */
    record Change(int fromLine, List<String> removed, int toLine, List<String> added) {}
}
