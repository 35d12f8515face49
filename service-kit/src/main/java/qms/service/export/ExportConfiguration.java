package qms.service.export;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets an answer be asked for as a table or a document, by {@code ?format=} or by Accept. */
@Configuration(proxyBeanMethods = false)
public class ExportConfiguration implements WebMvcConfigurer {

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation
                .favorParameter(true)
                .useRegisteredExtensionsOnly(true)
                .mediaType("json", MediaType.APPLICATION_JSON);
        for (TableFormat format : TableFormat.values()) {
            negotiation.mediaType(format.ending(), format.mediaType());
        }
        for (ProseFormat format : ProseFormat.values()) {
            negotiation.mediaType(format.ending(), format.mediaType());
        }
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new TableConverter());
        converters.addCustomConverter(new ProseConverter());
    }
}
