package qms.service.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Writes what is {@link Tabular} in the format that was asked for, as a file to keep. */
final class TableConverter implements HttpMessageConverter<Tabular> {

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return Tabular.class.isAssignableFrom(type)
                && mediaType != null
                && TableFormat.of(mediaType).isPresent();
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return TableFormat.mediaTypes();
    }

    @Override
    public Tabular read(Class<? extends Tabular> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("Tables are only written");
    }

    @Override
    public void write(Tabular answer, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
        TableFormat format = TableFormat.of(mediaType).orElseThrow(() -> Problem.of(CommonProblem.NOT_ACCEPTABLE));
        Table table = answer.asTable();
        byte[] file = format.write(table);
        send(file, contentType(format), table.fileName() + "." + format.ending(), message);
    }

    /** Answers with a file to keep. */
    static void send(byte[] file, MediaType type, String name, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(type);
        message.getHeaders().setContentLength(file.length);
        message.getHeaders()
                .setContentDisposition(
                        ContentDisposition.attachment().filename(name).build());
        message.getBody().write(file);
    }

    private static MediaType contentType(TableFormat format) {
        return format == TableFormat.CSV
                ? new MediaType(format.mediaType(), java.nio.charset.StandardCharsets.UTF_8)
                : format.mediaType();
    }
}
