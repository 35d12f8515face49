package qms.web.forms;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import qms.web.problems.CommonProblem;
import qms.web.problems.MalformedJson;
import qms.web.problems.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code application/json} into a record marked {@link Form}. Stands before Jackson's own converter, which would take what {@link Forms} refuses.
 * Leaves the body's canonical text in the request, for the fingerprint of an Idempotency-Key.
 */
public final class FormConverter implements HttpMessageConverter<Record> {
    /** Request attribute: the canonical text of the body, a String. */
    public static final String BODY = "qms.body";

    public static final int MAX_BYTES = 1024 * 1024;

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return type.isRecord()
                && type.isAnnotationPresent(Form.class)
                && (mediaType == null || MediaType.APPLICATION_JSON.isCompatibleWith(mediaType));
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }

    @Override
    public Record read(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        refuseOtherCharsets(message.getHeaders().getContentType());
        JsonNode node;
        try {
            node = Forms.parse(body(message));
        } catch (MalformedJson e) {
            throw Problem.of(CommonProblem.MALFORMED_JSON, e.detail());
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(BODY, CanonicalJson.of(node), RequestAttributes.SCOPE_REQUEST);
        }
        return Forms.bind(node, type).orRefuse();
    }

    /** Stops at the limit, whatever Content-Length says or does not say: a gigabyte of white space is never held. */
    private static byte[] body(HttpInputMessage message) throws IOException {
        byte[] body = message.getHeaders().getContentLength() > MAX_BYTES
                ? null
                : message.getBody().readNBytes(MAX_BYTES + 1);
        if (body == null || body.length > MAX_BYTES) {
            throw Problem.of(CommonProblem.TOO_LARGE, "Innehållet får vara högst 1 MiB.");
        }
        return body;
    }

    private static void refuseOtherCharsets(@Nullable MediaType type) {
        Charset charset = type == null ? null : type.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.US_ASCII)) {
            throw Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "JSON tas emot i UTF-8.");
        }
    }

    @Override
    public void write(Record form, @Nullable MediaType mediaType, HttpOutputMessage message) {
        throw new UnsupportedOperationException("Forms are only read");
    }
}
