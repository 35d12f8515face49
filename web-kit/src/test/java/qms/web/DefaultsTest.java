package qms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** {@code qms-defaults.yaml} as a process imports it: see {@code defaults-test.yaml}. */
class DefaultsTest {
    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

    @TempDir
    Path secrets;

    @Test
    void the_own_file_goes_before_what_it_imports() {
        try (var context = started()) {
            Environment settings = context.getEnvironment();
            assertThat(settings.getProperty("server.shutdown")).isEqualTo("immediate");
            assertThat(settings.getProperty("spring.threads.virtual.enabled")).isEqualTo("true");
            assertThat(settings.getProperty("management.metrics.tags.service")).isEqualTo("defaults-test");
        }
    }

    @Test
    void the_command_line_goes_before_both() {
        try (var context = started("--server.shutdown=graceful", "--" + JWT + "jwk-set-uri=http://keys.test")) {
            assertThat(context.getEnvironment().getProperty("server.shutdown")).isEqualTo("graceful");
            assertThat(context.getEnvironment().getProperty(JWT + "jwk-set-uri"))
                    .isEqualTo("http://keys.test");
        }
    }

    @Test
    void a_provider_is_named_by_two_settings() {
        try (var context = started("--QMS_ISSUER=http://issuer.test", "--QMS_JWK_SET_URI=http://issuer.test/keys")) {
            assertThat(context.getEnvironment().getProperty(JWT + "issuer-uri")).isEqualTo("http://issuer.test");
            assertThat(context.getEnvironment().getProperty(JWT + "jwk-set-uri"))
                    .isEqualTo("http://issuer.test/keys");
        }
    }

    @Test
    void without_a_provider_it_starts_and_believes_no_token() {
        try (var context = started("--spring.main.web-application-type=servlet", "--server.port=0")) {
            assertThat(context.getBeansOfType(JwtDecoder.class)).hasSize(1);
            assertThatThrownBy(() -> context.getBean(JwtDecoder.class).decode("a.b.c"))
                    .isInstanceOf(BadJwtException.class)
                    .hasMessageContaining("No identity provider");
        }
    }

    @Test
    void a_file_is_the_secret_that_it_is_named_after() throws IOException {
        Files.writeString(secrets.resolve("qms.vault.password"), "fyra-hemliga-ord\n");
        try (var context = started()) {
            assertThat(context.getEnvironment().getProperty("qms.vault.password"))
                    .isEqualTo("fyra-hemliga-ord");
        }
    }

    @Test
    void without_a_folder_of_secrets_it_starts() {
        try (var context = started("--QMS_SECRETS=" + secrets.resolve("none"))) {
            assertThat(context.getEnvironment().getProperty("qms.vault.password"))
                    .isNull();
        }
    }

    private ConfigurableApplicationContext started(String... arguments) {
        var application = new SpringApplication(Process.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        List<String> all = new ArrayList<>(List.of("--spring.config.name=defaults-test", "--logging.level.root=warn"));
        if (List.of(arguments).stream().noneMatch(given -> given.startsWith("--QMS_SECRETS"))) {
            all.add("--QMS_SECRETS=" + secrets);
        }
        all.addAll(List.of(arguments));
        return application.run(all.toArray(String[]::new));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(WebKit.class)
    static class Process {}
}
