package qms.deviations.providers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** The register of providers over HTTP. */
class ProviderApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/providers";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','name':'Anordnare " + number + "','organisationNumber':'556000-0000',"
                + "'kind':'HOME_CARE','contract':{'form':'LOV','validFrom':'2025-01-01'},'serves':['bjorken']}";
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','name':' ','kind':'BANK','serves':['bjorken','bjorken']}",
                "name MISSING",
                "kind UNKNOWN_CODE",
                "serves[1] DUPLICATE");
    }

    @Override
    protected Act act() {
        return new Act("/licence-checks", "{'licence':{'number':'6.3-100/2024','validFrom':'2024-05-01'}}");
    }

    @Test
    void a_provider_is_followed_from_contract_to_end() {
        Answer provider = made();
        done(provider, "/contracts", "{'form':'LOU','validFrom':'2026-01-01','validTo':'2027-12-31'}");
        assertThat(act(provider, "/contracts", "{'form':'LOU','validFrom':'2026-01-01','validTo':'2025-12-31'}")
                        .errors())
                .containsExactly("validTo OUT_OF_RANGE");
        done(provider, "/assignments", "{'serves':['bjorken','granen']}");
        Answer told = done(provider, "/ivo-notifications", """
                {'ground':'SERIOUS_DEFICIENCIES','notifiedOn':'2026-02-01','description':'Insatser uteblev i veckor.'}""");
        assertThat(told.at("/ivoNotifications/0/description")).isEqualTo("Insatser uteblev i veckor.");
        assertThat(told.at("/contract/form")).isEqualTo("LOU");
        refused(
                provider,
                "/ivo-notifications",
                "{'ground':'SERIOUS_DEFICIENCIES','notifiedOn':'2025-12-31','description':'För tidigt.'}",
                "PROVIDER_NOTIFIED_BEFORE_THE_LAW");
        done(provider, "/ending", "{'reason':'Avtalet löpte ut.'}");
        refused(provider, "/assignments", "{'serves':['granen']}", "PROVIDER_ENDED");
    }

    @Test
    void a_provider_that_stands_twice_becomes_part_of_the_other() {
        Answer one = made();
        Answer other = made();
        String id = other.at("/id");
        assertThat(act(one, "/merger", "{'into':'" + one.at("/id") + "'}").errors())
                .containsExactly("into CYCLE");
        assertThat(act(one, "/merger", "{'into':'018f0000-0000-7000-8000-00000000ffff'}")
                        .errors())
                .containsExactly("into UNKNOWN_REFERENCE");
        assertThat(done(one, "/merger", "{'into':'" + id + "'}").at("/ending/mergedInto"))
                .isEqualTo(id);
    }

    @Test
    void a_personal_number_is_no_organisation_number() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("556000-0000", "191212-1212"))
                        .errors())
                .containsExactly("organisationNumber MALFORMED");
    }

    @Test
    void the_register_is_imported_with_its_reviews() {
        Answer providers = service()
                .coordinator()
                .importLines(
                        path(),
                        "{'externalId':'P-1','unit':'bjorken','name':'Anordnare P','kind':'HVB',"
                                + "'registeredAt':'2024-01-15T09:00:00+01:00'}");
        assertThat(providers.body().path("imported").asInt())
                .as(providers.body().toString())
                .isEqualTo(1);
        String review = "{'externalId':'R-1','unit':'bjorken','provider':'P-1','kind':'CONTRACT',"
                + "'matter':'Avtalsuppföljning','plannedFor':'2023-10-01','registeredAt':'2024-01-15T09:00:00+01:00',"
                + "'performed':{'performedOn':'2023-10-05','findings':[{'requirement':'Bemanning','result':'MET'}]}}";
        Answer reviews = service().coordinator().importLines("/api/provider-reviews", review);
        assertThat(reviews.body().path("imported").asInt())
                .as(reviews.body().toString())
                .isEqualTo(1);
        Answer unknown = service()
                .coordinator()
                .importLines(
                        "/api/provider-reviews",
                        review.replace("'R-1'", "'R-2'").replace("'P-1'", "'P-9'"));
        assertThat(unknown.body().path("rejected").asInt()).isEqualTo(1);
    }
}
