package qms.deviations.lexsarah;

import java.util.List;
import qms.deviations.lexsarah.LexSarahCommand.Sent;
import qms.events.SealedFile;
import qms.events.lexsarah.LexSarahDocumentAdded;
import qms.web.forms.CanonicalJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent to IVO, as a hash: of the case as it was, still sealed, with its files by their own hashes. So that nobody can say afterwards that
 * something else was sent, also when the words have been disposed of.
 */
final class SentToIvo {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SentToIvo() {}

    static Sent of(LexSarahCaseView view) {
        List<String> files = view.handling().documents().stream()
                .map(LexSarahDocumentAdded::file)
                .map(SealedFile::sha256)
                .toList();
        return new Sent(CanonicalJson.sha256(JSON.valueToTree(view)), files);
    }
}
