package qms.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/units?asOf=2024-01-01T00:00:00+01:00",
                "/api/units?q=%C3%A5",
                "/api/units?q=a%20b&x=[1]"
            })
    void what_can_be_read_passes(String address) {
        assertThat(PlainAddress.readable(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/units?x=%zz", "/api/units?x=%", "/api/units?x=%C3", "/api/units?x=%ED%A0%80"})
    void what_cannot_be_read_is_refused(String address) {
        assertThat(PlainAddress.readable(address)).isFalse();
    }
}
