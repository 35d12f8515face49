package qms.service.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets an answer be asked for as a table or a document, by {@code ?format=} or by Accept. */
@Configuration(proxyBeanMethods = false)
public class ExportConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<HeadToPrint> heads;

    ExportConfiguration(ObjectProvider<HeadToPrint> heads) {
        this.heads = heads;
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation
                .favorParameter(true)
                .useRegisteredExtensionsOnly(true)
                .mediaType("json", MediaType.APPLICATION_JSON);
        Stream.of(FileFormat.OF_TABLES, FileFormat.OF_PROSE, FileFormat.OF_PAPERS)
                .flatMap(List::stream)
                .forEach(format -> negotiation.mediaType(format.ending(), format.mediaType()));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        HeadToPrint head = () -> heads.getObject().latest();
        converters.addCustomConverter(
                new FileConverter<>(Tabular.class, Tabular::asTable, Table::fileName, FileFormat.OF_TABLES, head));
        converters.addCustomConverter(
                new FileConverter<>(Written.class, Written::asProse, Prose::fileName, FileFormat.OF_PROSE, head));
        converters.addCustomConverter(new FileConverter<>(
                InTemplate.class, Function.identity(), InTemplate::fileName, List.of(FileFormat.IN_TEMPLATE), head));
        // Last, so that an answer that has a table or a text of its own in a format is given as that.
        converters.addCustomConverter(
                new FileConverter<>(OnPaper.class, OnPaper::asPaper, Paper::fileName, FileFormat.OF_PAPERS, head));
    }
}
