package qms.reports.dashboardlinks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkSecretTest {

    private static final String ID = "018f0000-0000-7000-8000-0000000000e1";

    @Test
    void a_secret_is_never_the_same_and_opens_by_its_hash_alone() {
        LinkSecret secret = LinkSecret.random(ID);
        assertThat(secret).isNotEqualTo(LinkSecret.random(ID));
        LinkSecret read = LinkSecret.read(secret.text()).orElseThrow();
        assertThat(read.id()).isEqualTo(ID);
        assertThat(read.opens(secret.hash())).isTrue();
        assertThat(LinkSecret.random(ID).opens(secret.hash())).isFalse();
        assertThat(secret.hash()).doesNotContain(secret.text().substring(ID.length() + 1));
    }

    @Test
    void what_does_not_look_like_one_is_none() {
        assertThat(LinkSecret.read("none")).isEmpty();
        assertThat(LinkSecret.read(ID)).isEmpty();
        assertThat(LinkSecret.read(ID + ".short")).isEmpty();
        assertThat(LinkSecret.read(LinkSecret.random(ID).text() + "x")).isEmpty();
    }
}
