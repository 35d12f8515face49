package qms.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import qms.web.forms.FormConverter;
import qms.web.http.PlainAddress;
import qms.web.metrics.ManagementPort;
import qms.web.policy.SecurityConfiguration;
import qms.web.policy.TokenConfiguration;
import qms.web.problems.ProblemConfiguration;
import qms.web.time.ClockConfiguration;

/** Everything a door needs, in one import: {@code @Import(WebKit.class)}. */
@Configuration(proxyBeanMethods = false)
@Import({
    ProblemConfiguration.class,
    PlainAddress.class,
    SecurityConfiguration.class,
    ManagementPort.class,
    TokenConfiguration.class,
    ClockConfiguration.class
})
public class WebKit implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new FormConverter());
    }
}
