package qms.service.content;

import static qms.service.content.ContentProblem.CONTENT_EMPTY;
import static qms.service.content.ContentProblem.CONTENT_IS_EXECUTABLE;
import static qms.service.content.ContentProblem.CONTENT_NOT_AS_NAMED;
import static qms.service.content.ContentProblem.CONTENT_TYPE_NOT_ALLOWED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import qms.web.problems.Problem;

/** Says what a file is by its bytes. The name decides only between kinds of text, and may not say another kind. */
final class ContentJudge {

    private static final int HEAD = 64 * 1024;

    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-elf",
            "application/x-object",
            "application/x-mach-o",
            "application/java-vm",
            "application/x-sh",
            "application/x-bat",
            "application/javascript",
            "text/javascript",
            "text/x-php",
            "text/x-perl",
            "text/x-python");

    private static final Set<String> MARKUP =
            Set.of("text/html", "application/xhtml+xml", "application/xml", "image/svg+xml");

    private ContentJudge() {}

    static ContentType judge(Path file, String name) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw Problem.of(CONTENT_EMPTY, "Välj en fil med innehåll.");
        }
        String found = MimeTypes.getDefaultMimeTypes()
                .detect(new ByteArrayInputStream(head), new Metadata())
                .getBaseType()
                .toString();
        if (isProgram(head, found)) {
            throw Problem.of(CONTENT_IS_EXECUTABLE, "Program och skript tas inte emot, vad de än heter.");
        }
        ContentType type = typeOf(file, head, found, name);
        if (!type.isCalled(name)) {
            throw Problem.of(
                    CONTENT_NOT_AS_NAMED,
                    "Innehållet är " + type.name() + ". Ge filen ett namn som slutar så, eller välj rätt fil.");
        }
        return type;
    }

    private static ContentType typeOf(Path file, byte[] head, String found, String name) throws IOException {
        if (startsWith(head, "%PDF-")) {
            return ContentType.PDF;
        }
        if (startsWith(head, "PK")) {
            return Archive.judge(file);
        }
        return switch (found) {
            case "image/png" -> ContentType.PNG;
            case "image/jpeg" -> ContentType.JPEG;
            default -> {
                if (MARKUP.contains(found) || !isText(file)) {
                    throw notAllowed();
                }
                yield text(name);
            }
        };
    }

    private static ContentType text(String name) {
        if (ContentType.MARKDOWN.isCalled(name)) {
            return ContentType.MARKDOWN;
        }
        return ContentType.CSV.isCalled(name) ? ContentType.CSV : ContentType.TEXT;
    }

    static Problem notAllowed() {
        return Problem.of(
                CONTENT_TYPE_NOT_ALLOWED,
                "PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, text, Markdown och CSV tas emot, utan makron.");
    }

    private static boolean isProgram(byte[] head, String found) {
        return PROGRAMS.contains(found)
                || startsWith(head, "MZ")
                || startsWith(head, "#!")
                || startsWith(head, "\u007fELF")
                || startsWith(head, "\u00ca\u00fe\u00ba\u00be")
                || startsWith(head, "<?php")
                || new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT)
                        .startsWith("@echo off");
    }

    /** In any encoding that keeps control characters apart from letters; UTF-16 is refused with them. */
    private static boolean isText(Path file) throws IOException {
        byte[] part = new byte[HEAD];
        try (InputStream in = Files.newInputStream(file)) {
            for (int got = in.read(part); got > 0; got = in.read(part)) {
                for (int i = 0; i < got; i++) {
                    if (part[i] >= 0 && part[i] < ' ' && "\t\r\n\f".indexOf(part[i]) < 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, String latin) {
        byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}
