package qms.service.registers;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import qms.service.export.HeadToPrint;
import qms.service.organisation.OrganisationReader;
import tools.jackson.databind.json.JsonMapper;

/** Lets every list be had as a register. */
@Configuration(proxyBeanMethods = false)
public class RegisterConfiguration {

    @Bean
    WebMvcConfigurer registers(
            ObjectProvider<RequestMappingHandlerAdapter> adapter,
            OrganisationReader organisation,
            JsonMapper json,
            Clock clock,
            ObjectProvider<HeadToPrint> heads) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Registers(
                        adapter,
                        organisation,
                        json,
                        clock,
                        () -> heads.getObject().latest()));
            }
        };
    }
}
