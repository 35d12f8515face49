package qms.risks.riskmaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qms.risks.RiskMaps;
import qms.risks.TheService;
import qms.risks.platform.LevelMaps;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.workers.Workers;
import qms.web.identity.Role;

/** Risk maps over HTTP, and each refusal that a client may meet. */
class RiskMapApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/risk-maps";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','name':'Riskkarta %d'}".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty("{'unit':7,'name':''}", "unit MALFORMED", "name MISSING");
    }

    @Override
    protected boolean isOpenToAll() {
        return true;
    }

    @Override
    protected Act act() {
        return new Act("/versions", RiskMaps.revision(RiskMaps.today().plusYears(1), "LOW"));
    }

    @Test
    void a_map_of_a_unit_begins_as_the_standard() {
        Answer map = made();
        assertThat(map.at("/version")).isEqualTo("1");
        assertThat(map.body().at("/versions/0/cells")).hasSize(25);
        assertThat(map.at("/versions/0/probability/0/label")).isEqualTo("Osannolikt");
        assertThat(map.at("/versions/0/consequence/4/label")).isEqualTo("Mycket allvarlig");
    }

    @Test
    void a_map_has_every_step_and_every_cell_once() {
        String whole = RiskMaps.revision(RiskMaps.today(), "LOW");
        assertThat(act(made(), "/versions", whole.replaceFirst("'step':5", "'step':4"))
                        .errors())
                .containsExactly("probability[4] DUPLICATE", "probability MISSING");
        assertThat(act(made(), "/versions", whole.replace(",{'probability':5,'consequence':5,'level':'LOW'}", ""))
                        .errors())
                .containsExactly("cells MISSING");
    }

    @Test
    void an_odd_map_is_taken_and_answered_with_a_warning() {
        String odd = RiskMaps.revision(RiskMaps.today(), "MEDIUM")
                .replace(
                        "'probability':5,'consequence':5,'level':'MEDIUM'",
                        "'probability':5,'consequence':5,'level':'LOW'");
        Answer revised = done(made(), "/versions", odd);
        assertThat(revised.at("/version")).isEqualTo("2");
        assertThat(revised.at("/versions/1/warnings/0/code")).isEqualTo("NOT_MONOTONE");
        assertThat(revised.body().at("/versions/0/warnings")).isEmpty();
    }

    @Test
    void a_version_begins_today_or_later_and_after_the_one_before() {
        assertThat(act(made(), "/versions", RiskMaps.revision(RiskMaps.today().minusDays(1), "LOW"))
                        .errors())
                .containsExactly("validFrom OUT_OF_RANGE");
        Answer map = made();
        Answer later = done(map, "/versions", RiskMaps.revision(RiskMaps.today().plusDays(7), "LOW"));
        assertThat(later.at("/version")).isEqualTo("1");
        refused(map, "/versions", RiskMaps.revision(RiskMaps.today(), "LOW"), "RISK_MAP_VERSION_NOT_LATER");
    }

    @Test
    void of_two_who_draw_at_once_one_wins_and_the_other_is_told() {
        Answer map = made();
        Caller coordinator = service().coordinator().seen(map.etag());
        List<Integer> answers = Stream.of(1, 2)
                .parallel()
                .map(week -> coordinator
                        .post(
                                map.location() + "/versions",
                                RiskMaps.revision(RiskMaps.today().plusWeeks(week), "LOW"))
                        .status())
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void the_organisation_has_a_map_from_the_beginning() {
        Workers workers = service().context().getBean(Workers.class);
        workers.roundOfAll();
        workers.roundOfAll();
        Answer map = service().as(Role.EMPLOYEE, "granen").get(path() + "/" + LevelMaps.OF_THE_ORGANISATION);
        assertThat(map.at("/name")).isEqualTo("Organisationens riskkarta");
        assertThat(map.at("/unit")).isEmpty();
        assertThat(map.etag()).isEqualTo("\"0\"");
    }
}
