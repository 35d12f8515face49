package qms.service.content;

import static qms.service.content.ContentProblem.CONTENT_EXPANDS_TOO_MUCH;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import qms.web.problems.Problem;

/** An office document is a packed folder: it is unpacked to nowhere, within bounds, before it is believed. */
final class Archive {

    private static final long MOST_BYTES = 256L * 1024 * 1024;
    /** Below this nobody is harmed, however well it was packed. */
    private static final long SMALL = 8L * 1024 * 1024;

    private static final long MOST_TIMES = 100;
    private static final int MOST_ENTRIES = 10_000;
    /** A sheet in a document is one layer down; nothing sensible is deeper. */
    private static final int DEEPEST = 1;

    private final long packed;
    private final Set<String> names = new HashSet<>();
    private String declared = "";
    private long unpacked;
    private int entries;

    private Archive(long packed) {
        this.packed = packed;
    }

    static ContentType judge(Path file) throws IOException {
        Archive archive = new Archive(Files.size(file));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            archive.walk(zip);
        } catch (ZipException unreadable) {
            throw ContentJudge.notAllowed();
        }
        return archive.type();
    }

    /** By the table of contents, as whoever opens it will; entries that overlap claim more than there is. */
    private void walk(ZipFile zip) throws IOException {
        List<? extends ZipEntry> contents =
                zip.stream().limit(MOST_ENTRIES + 1L).toList();
        refuseIf(contents.stream().mapToLong(ZipEntry::getCompressedSize).sum() > packed);
        for (ZipEntry entry : contents) {
            names.add(entry.getName());
            try (InputStream in = zip.getInputStream(entry)) {
                if (entry.getName().equals("mimetype")) {
                    byte[] said = in.readNBytes(200);
                    declared = new String(said, StandardCharsets.US_ASCII).strip();
                    count(said.length);
                }
                unpack(in, 0);
            }
        }
    }

    private void unpack(InputStream entry, int depth) throws IOException {
        entries++;
        refuseIf(entries > MOST_ENTRIES);
        BufferedInputStream in = new BufferedInputStream(entry);
        in.mark(4);
        byte[] head = in.readNBytes(4);
        in.reset();
        if (head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            refuseIf(depth == DEEPEST);
            ZipInputStream inner = new ZipInputStream(in);
            while (inner.getNextEntry() != null) {
                unpack(inner, depth + 1);
            }
        }
        byte[] part = new byte[32 * 1024];
        for (int got = in.read(part); got > 0; got = in.read(part)) {
            count(got);
        }
    }

    private void count(int more) {
        unpacked += more;
        refuseIf(unpacked > MOST_BYTES || (unpacked > SMALL && unpacked / MOST_TIMES > packed));
    }

    private ContentType type() {
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw ContentJudge.notAllowed();
        }
        if (names.contains("[Content_Types].xml")) {
            if (names.contains("word/document.xml")) {
                return ContentType.DOCX;
            }
            if (names.contains("xl/workbook.xml")) {
                return ContentType.XLSX;
            }
            if (names.contains("ppt/presentation.xml")) {
                return ContentType.PPTX;
            }
        }
        return ContentType.ofMediaType(declared)
                .filter(type -> type == ContentType.ODT || type == ContentType.ODS)
                .orElseThrow(ContentJudge::notAllowed);
    }

    private static void refuseIf(boolean tooMuch) {
        if (tooMuch) {
            throw Problem.of(CONTENT_EXPANDS_TOO_MUCH, "Spara om filen utan inbäddade arkiv och försök igen.");
        }
    }
}
