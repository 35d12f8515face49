package qms.service.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The formats of a table; {@code ?format=} names them in small letters. */
enum TableFormat {
    CSV(Formats.CSV) {
        @Override
        byte[] write(Table table) {
            return CsvTable.write(table);
        }
    },
    XLSX(Formats.XLSX) {
        @Override
        byte[] write(Table table) {
            return WorkbookTable.write(table);
        }
    },
    PDF(Formats.PDF) {
        @Override
        byte[] write(Table table) {
            return PdfTable.write(table);
        }
    };

    private final MediaType mediaType;

    TableFormat(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    abstract byte[] write(Table table);

    MediaType mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TableFormat> of(@Nullable MediaType asked) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.isCompatibleWith(asked))
                .findFirst();
    }

    static List<MediaType> mediaTypes() {
        return Arrays.stream(values()).map(TableFormat::mediaType).toList();
    }
}
