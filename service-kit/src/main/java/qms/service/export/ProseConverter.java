package qms.service.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Writes what is {@link Written} in the format that was asked for, as a file to keep. */
final class ProseConverter implements HttpMessageConverter<Written> {

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return Written.class.isAssignableFrom(type)
                && mediaType != null
                && ProseFormat.of(mediaType).isPresent();
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return ProseFormat.mediaTypes();
    }

    @Override
    public Written read(Class<? extends Written> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("Documents are only written");
    }

    @Override
    public void write(Written answer, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
        ProseFormat format = ProseFormat.of(mediaType).orElseThrow(() -> Problem.of(CommonProblem.NOT_ACCEPTABLE));
        Prose prose = answer.asProse();
        byte[] file = format.write(prose);
        MediaType type = format == ProseFormat.TXT
                ? new MediaType(format.mediaType(), StandardCharsets.UTF_8)
                : format.mediaType();
        TableConverter.send(file, type, prose.fileName() + "." + format.ending(), message);
    }
}
