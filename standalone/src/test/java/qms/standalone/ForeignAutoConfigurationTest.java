package qms.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.mock.env.MockEnvironment;

class ForeignAutoConfigurationTest {
    private static final String AUTHORIZATION_SERVER =
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration";
    private static final String GATEWAY =
            "org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration";

    private static final String[] FIGURES = {
        "org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration",
        "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
        "org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration"
    };

    @ParameterizedTest
    @CsvSource({"IDENTITY,true,false", "PROCESS,false,false", "GATEWAY,false,true", ",true,true"})
    void a_part_has_what_it_would_have_if_it_were_deployed_apart(
            String part, boolean authorizationServer, boolean gateway) {
        var environment = new MockEnvironment();
        if (part != null) {
            environment.setProperty(ForeignAutoConfiguration.PART, part);
        }
        var filter = new ForeignAutoConfiguration();
        filter.setEnvironment(environment);

        boolean[] kept =
                filter.match(new String[] {AUTHORIZATION_SERVER, GATEWAY, "org.springframework.boot.Else"}, NONE);

        assertThat(kept).containsExactly(authorizationServer, gateway, true);
    }

    @ParameterizedTest
    @CsvSource({"DEVIATION,false,false", "DEVIATION,true,true", "GATEWAY,false,false", ",false,true"})
    void what_nobody_reads_is_not_measured(String part, String measured, boolean figures) {
        var environment = new MockEnvironment().withProperty(ForeignAutoConfiguration.MEASURED, measured);
        if (part != null) {
            environment.setProperty(ForeignAutoConfiguration.PART, part);
        }
        var filter = new ForeignAutoConfiguration();
        filter.setEnvironment(environment);

        assertThat(filter.match(FIGURES, NONE)).containsExactly(figures, figures, figures);
    }

    private static final AutoConfigurationMetadata NONE = new AutoConfigurationMetadata() {
        @Override
        public boolean wasProcessed(String className) {
            return false;
        }

        @Override
        public Integer getInteger(String className, String key) {
            return null;
        }

        @Override
        public Integer getInteger(String className, String key, Integer defaultValue) {
            return defaultValue;
        }

        @Override
        public java.util.Set<String> getSet(String className, String key) {
            return null;
        }

        @Override
        public java.util.Set<String> getSet(String className, String key, java.util.Set<String> defaultValue) {
            return defaultValue;
        }

        @Override
        public String get(String className, String key) {
            return null;
        }

        @Override
        public String get(String className, String key, String defaultValue) {
            return defaultValue;
        }
    };
}
