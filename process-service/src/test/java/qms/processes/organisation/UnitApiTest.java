package qms.processes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Units over HTTP, and each refusal that a client may meet. */
class UnitApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/units";
    }

    @Override
    protected String body(int number) {
        return """
                {'key':'enhet-%d','name':'Enhet %d','kind':'UNIT','validFrom':'2020-01-01',
                 'placements':[{'parent':'enskede','from':'2020-01-01'}]}""".formatted(number, number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'key':'x','kind':'TEAM','validFrom':'2020-13-01','placements':[{'from':'2020-01-01'}]}",
                "name MISSING",
                "kind UNKNOWN_CODE",
                "validFrom MALFORMED",
                "placements[0].parent MISSING");
    }

    @Override
    protected Act act() {
        return new Act("/renaming", "{'name':'Ny enhet','from':'2024-01-01'}");
    }

    /** Everybody knows the organisation. */
    @Override
    protected boolean isOpenToAll() {
        return true;
    }

    @Test
    void a_unit_stands_under_units_that_exist_on_days_in_order() {
        String body = newBody().replace("enskede", "nowhere").replace("'kind'", "'validTo':'2019-12-31','kind'");
        assertThat(service().coordinator().post(path(), body).errors())
                .containsExactly("validTo OUT_OF_RANGE", "placements[0].parent UNKNOWN_UNIT");
    }

    @Test
    void a_key_is_never_used_again() {
        Answer unit = made();
        Answer refused = service().coordinator().post(path(), newBody().replaceFirst("enhet-\\d+", unit.at("/key")));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("UNIT_KEY_TAKEN");
    }

    @Test
    void a_unit_is_not_placed_under_itself_nor_in_two_places() {
        Answer upper = made();
        Answer lower = made(newBody().replace("enskede", upper.at("/key")));
        refused(upper, "/placements", "{'parent':'" + lower.at("/key") + "','from':'2024-01-01'}", "UNIT_UNDER_ITSELF");
        refused(lower, "/placements", "{'parent':'granen','from':'2019-01-01'}", "UNIT_PLACED_TWICE");
        Answer moved = done(lower, "/placements", "{'parent':'granen','from':'2024-01-01'}");
        assertThat(moved.at("/placements/0/to")).isEqualTo("2023-12-31");
    }

    @Test
    void a_closed_unit_is_not_moved() {
        Answer unit = made();
        assertThat(act(unit, "/closing", "{'validTo':'2019-01-01'}").errors()).containsExactly("validTo OUT_OF_RANGE");
        done(unit, "/closing", "{'validTo':'2024-12-31'}");
        refused(unit, "/closing", "{'validTo':'2024-12-31'}", "UNIT_CLOSED");
        refused(unit, "/placements", "{'parent':'granen','from':'2024-01-01'}", "UNIT_CLOSED");
    }

    @Test
    void a_manager_reads_the_organisation_and_does_not_change_it() {
        assertThat(service().as(Role.UNIT_MANAGER, "bjorken").get(path()).status())
                .isEqualTo(200);
        assertThat(service()
                        .as(Role.UNIT_MANAGER, "bjorken")
                        .post(path(), newBody())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_line_that_puts_a_unit_in_two_places_or_under_itself_is_not_imported() {
        String line =
                "{'externalId':'U-1','key':'u-1','name':'Ett','kind':'UNIT','validFrom':'2020-01-01','placements':"
                        + "[{'parent':'granen','from':'2020-01-01'},{'parent':'bjorken','from':'2021-01-01'}]}";
        assertThat(service().coordinator().importLines(path(), line).at("/problems/0/code"))
                .isEqualTo("OVERLAP");
        line = "{'externalId':'U-2','key':'u-2','name':'Två','kind':'UNIT','validFrom':'2020-01-01','placements':"
                + "[{'parent':'u-2','from':'2020-01-01'}]}";
        assertThat(service().coordinator().importLines(path(), line).at("/problems/0/code"))
                .isEqualTo("CYCLE");
    }
}
