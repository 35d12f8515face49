package qms.service.content;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import qms.web.forms.FormConverter;
import qms.web.forms.PersonalNumbers;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/**
 * Files over HTTP: the body is the file as it is, sent to the thing that it belongs to as {@code application/octet-stream}, and {@code
 * Content-Disposition} says what it is called.
 */
public final class Uploads {

    private final ContentStore store;

    Uploads(ContentStore store) {
        this.store = store;
    }

    /** Takes the body of the present request; an Idempotency-Key is held to it and to the name. */
    public StoredContent receive(InputStream body, @Nullable String disposition, Seal seal) {
        String name = name(disposition);
        MessageDigest digest = ContentStore.sha256();
        StoredContent stored = store.put(new DigestInputStream(body, digest), name, seal);
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(
                        FormConverter.BODY,
                        HexFormat.of().formatHex(digest.digest()) + " " + name,
                        RequestAttributes.SCOPE_REQUEST);
        return stored;
    }

    /** Gives a file out, to be saved: nothing that was uploaded is ever shown as a page of ours. */
    public ResponseEntity<InputStreamResource> answer(StoredContent content, Seal seal) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.type()))
                .contentLength(content.size())
                .eTag("\"" + content.sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(store.open(content.sha256(), seal)));
    }

    /** What a file holds, for whoever hands it on with others. */
    public InputStream open(String sha256, Seal seal) {
        return store.open(sha256, seal);
    }

    private static String name(@Nullable String disposition) {
        String given = disposition == null ? null : filename(disposition);
        String name = given == null ? "" : FileNames.cleaned(given);
        if (name.isEmpty()) {
            throw Problem.invalid(
                    HttpHeaders.CONTENT_DISPOSITION,
                    FieldCode.MISSING,
                    "Ange filens namn: attachment; filename*=UTF-8''rutin.pdf");
        }
        if (PersonalNumbers.within(name)) {
            throw Problem.invalid(
                    HttpHeaders.CONTENT_DISPOSITION,
                    FieldCode.MALFORMED,
                    "Filens namn får inte innehålla personnummer.");
        }
        return name;
    }

    private static @Nullable String filename(String disposition) {
        try {
            return ContentDisposition.parse(disposition).getFilename();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
