package qms.service.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/**
 * Writes an answer in the format that was asked for, as a file to keep.
 *
 * @param <A> the answers that can be written
 * @param <T> what an answer is written as
 */
final class FileConverter<A, T> implements HttpMessageConverter<A> {

    private final Class<A> answers;
    private final Function<A, T> content;
    private final Function<T, String> fileName;
    private final List<FileFormat<T>> formats;
    private final HeadToPrint head;

    FileConverter(
            Class<A> answers,
            Function<A, T> content,
            Function<T, String> fileName,
            List<FileFormat<T>> formats,
            HeadToPrint head) {
        this.answers = answers;
        this.content = content;
        this.fileName = fileName;
        this.formats = formats;
        this.head = head;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return answers.isAssignableFrom(type) && format(mediaType).isPresent();
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return formats.stream().map(FileFormat::mediaType).toList();
    }

    @Override
    public A read(Class<? extends A> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("Files are only written");
    }

    @Override
    public void write(A answer, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
        FileFormat<T> format = format(mediaType).orElseThrow(() -> Problem.of(CommonProblem.NOT_ACCEPTABLE));
        T asked = content.apply(answer);
        if (!message.getHeaders().containsHeader(HeadToPrint.HEADER)) {
            head.latest().ifPresent(latest -> message.getHeaders().set(HeadToPrint.HEADER, latest));
        }
        byte[] file = format.write(asked, Grounds.of(message.getHeaders()));
        message.getHeaders().setContentType(format.contentType());
        message.getHeaders().setContentLength(file.length);
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(fileName.apply(asked) + "." + format.ending())
                        .build());
        message.getBody().write(file);
    }

    private Optional<FileFormat<T>> format(@Nullable MediaType asked) {
        return formats.stream()
                .filter(format -> format.mediaType().isCompatibleWith(asked))
                .findFirst();
    }
}
