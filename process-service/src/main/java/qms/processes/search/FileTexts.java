package qms.processes.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import qms.events.documents.DocumentContentAttached;
import qms.service.content.ContentStore;
import qms.service.content.ContentType;
import qms.service.content.Seal;

/** What a file of plain text says; of others, only the name. */
@Component
class FileTexts implements DocumentEntries.Texts {

    private static final Logger LOG = LoggerFactory.getLogger(FileTexts.class);
    private static final int LONGEST = 1_000_000;

    private final ContentStore contents;

    FileTexts(ContentStore contents) {
        this.contents = contents;
    }

    /** A file that is damaged must not keep others from being found. */
    @Override
    public String of(DocumentContentAttached file) {
        boolean text = ContentType.ofMediaType(file.mediaType())
                .filter(ContentType::isText)
                .isPresent();
        if (!text) {
            return file.fileName();
        }
        try (InputStream content = contents.open(file.sha256(), Seal.NONE)) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The text of document {} cannot be searched", file.documentId(), damaged);
            return file.fileName();
        }
    }
}
