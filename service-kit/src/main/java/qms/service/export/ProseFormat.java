package qms.service.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The formats of a document to read; {@code ?format=} names them in small letters. */
enum ProseFormat {
    TXT(Formats.TEXT) {
        @Override
        byte[] write(Prose prose) {
            return TextProse.write(prose).getBytes(StandardCharsets.UTF_8);
        }
    },
    PDF(Formats.PDF) {
        @Override
        byte[] write(Prose prose) {
            return PdfProse.write(prose);
        }
    },
    DOCX(Formats.DOCX) {
        @Override
        byte[] write(Prose prose) {
            return WordProse.write(prose);
        }
    };

    private final MediaType mediaType;

    ProseFormat(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    abstract byte[] write(Prose prose);

    MediaType mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ProseFormat> of(@Nullable MediaType asked) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.isCompatibleWith(asked))
                .findFirst();
    }

    static List<MediaType> mediaTypes() {
        return Arrays.stream(values()).map(ProseFormat::mediaType).toList();
    }
}
