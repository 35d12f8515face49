package qms.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void without_a_word_it_starts_as_a_demonstration_on_port_8080() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.demoIdentity()).isTrue();
        assertThat(settings.data()).isAbsolute().hasFileName("data");
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.metricsPort()).isEmpty();
    }

    @Test
    void everything_can_be_chosen() {
        Settings settings = Settings.of(
                Map.of("QMS_PORT", "9090", "QMS_DATA", "/srv/qms", "QMS_DEMO", "false", "QMS_DEMO_IDENTITY", "FALSE"));

        assertThat(settings.port()).isEqualTo(9090);
        assertThat(settings.data()).hasToString("/srv/qms");
        assertThat(settings.demo()).isFalse();
        assertThat(settings.demoIdentity()).isFalse();
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:9090");
    }

    @Test
    void figures_are_read_on_a_port_of_their_own() {
        assertThat(Settings.of(Map.of("QMS_METRICS_PORT", "9099")).metricsPort())
                .hasValue(9099);
        assertThatThrownBy(() -> Settings.of(Map.of("QMS_PORT", "9099", "QMS_METRICS_PORT", "9099")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("QMS_METRICS_PORT");
        assertThatThrownBy(() -> Settings.of(Map.of("QMS_METRICS_PORT", "many")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("QMS_METRICS_PORT");
    }

    @Test
    void what_cannot_be_meant_is_said_plainly() {
        assertThatThrownBy(() -> Settings.of(Map.of("QMS_PORT", "80800")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("QMS_PORT");
        assertThatThrownBy(() -> Settings.of(Map.of("QMS_DEMO", "nej")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("QMS_DEMO");
    }
}
