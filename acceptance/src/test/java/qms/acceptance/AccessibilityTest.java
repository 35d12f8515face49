package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as axe judges them by WCAG 2.1 AA (what the law on accessible digital service asks), and that they fit a narrow window. */
@ExtendWith(Products.class)
@EnabledIf(value = "qms.acceptance.Browser#isInstalled", disabledReason = "there is no /usr/bin/chromium here")
class AccessibilityTest {

    private static final String JUDGED = """
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })
              .then(found => found.violations.flatMap(rule => rule.nodes.map(
                node => rule.id + ' at ' + node.target.join(' ') + ': ' + rule.help)))""";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void the_start_page_is_for_everybody(int width, @Holding(Holding.What.DEMO) Product product) throws IOException {
        browser.show(product.base().resolve("/"), width);

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void the_list_of_refusals_is_for_everybody(int width, @Holding(Holding.What.DEMO) Product product)
            throws IOException {
        browser.show(product.base().resolve("/docs/problems"), width);

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void the_description_of_the_api_is_for_everybody(int width, @Holding(Holding.What.DEMO) Product product)
            throws IOException {
        browser.show(product.base().resolve("/docs"), width);
        browser.await("document.querySelectorAll('.opblock-summary-control').length > 10");
        browser.evaluate("document.querySelectorAll('.opblock-summary-control')[3].click()");
        browser.await("document.querySelector('.responses-table')");

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void anybody_complains_without_a_login_and_follows_it_by_the_receipt(
            int width, @Holding(Holding.What.DEMO) Product product) throws IOException {
        browser.show(product.base().resolve("/synpunkter"), width);
        browser.await("document.querySelectorAll('#unit option').length > 1");
        assertThat(faults()).isEmpty();
        browser.evaluate("document.querySelector('#synpunkt button').click()");
        browser.await("!document.querySelector('#fel').hidden");
        assertThat(browser.evaluate("document.activeElement.id").asString()).isEqualTo("fel");
        assertThat(faults()).isEmpty();

        browser.evaluate("document.querySelector('#unit').selectedIndex = 1;"
                + "document.querySelector('#description').value = 'Ingen svarade i telefonen på hela dagen.';"
                + "document.querySelector('#synpunkt button').click()");
        browser.await("document.querySelector('#nummer').textContent.length == 24");
        assertThat(faults()).isEmpty();

        browser.evaluate("document.querySelector('#folj-lank').click()");
        browser.await("document.querySelector('#tillstand')?.textContent.includes('tagit emot')");
        browser.evaluate("document.querySelector('#text').value = 'Det gäller växeln.';"
                + "document.querySelector('#meddelande button').click()");
        browser.await("document.querySelector('#meddelanden').textContent.includes('Det gäller växeln.')");
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void whoever_leads_a_unit_sees_how_it_stands_and_what_is_behind_a_figure(
            int width, @Holding(Holding.What.DEMO) Product product) throws IOException {
        browser.show(product.base().resolve("/oversikt"), width);
        assertThat(faults()).isEmpty();
        browser.evaluate("document.querySelector('#namn').value = 'samordnare';"
                + "document.querySelector('#losenord').value = 'samordnare';"
                + "document.querySelector('#inloggning button').click()");
        browser.await("document.querySelectorAll('#enhet option').length > 1");
        browser.evaluate("document.querySelector('#enhet').value = 'jarva';"
                + "document.querySelector('#dag').value = '2023-12-31';"
                + "document.querySelector('#val button').click()");
        browser.await("document.querySelectorAll('#rutor button').length > 5");
        browser.evaluate("document.querySelectorAll('#diagram details').forEach(each => each.open = true)");
        assertThat(faults()).isEmpty();

        browser.evaluate("document.querySelector('#rutor button').click()");
        browser.await("document.activeElement.id == 'bakom-rubrik'");
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_dashboard_that_is_followed_is_for_everybody(@Holding(Holding.What.DEMO) Product product) throws IOException {
        browser.show(product.base().resolve("/oversikt"), 1280);
        browser.evaluate("document.querySelector('#namn').value = 'samordnare';"
                + "document.querySelector('#losenord').value = 'samordnare';"
                + "document.querySelector('#inloggning button').click()");
        browser.await("document.querySelectorAll('#enhet option').length > 1");
        browser.evaluate(
                "document.querySelector('#enhet').value = 'jarva';" + "document.querySelector('#val button').click()");
        browser.await("document.querySelectorAll('#rutor button').length > 5");

        assertThat(faults()).isEmpty();
    }

    private static List<String> faults() throws IOException {
        assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .as("the page fits the window")
                .isTrue();
        browser.evaluate(axe() + "\n'loaded'");
        return browser.evaluate(JUDGED)
                .valueStream()
                .map(fault -> fault.asString())
                .toList();
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
