package qms.deviations.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.Told.act;
import static qms.service.Told.done;
import static qms.service.Told.made;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.Ids;

/** Hard case 24: a complaint about somebody who serves on contract names them, so that it can be counted apart. */
class ComplaintAboutProviderTest {

    private static final String PATH = "/api/complaints";
    private static final String WITHOUT = """
            {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
             'source':'RELATIVE','categories':['TREATMENT'],'description':'Hemtjänsten kom inte.','feedbackWanted':false}""";

    private final Caller coordinator = TheService.running().coordinator();

    @Test
    void it_names_one_that_is_in_the_register() {
        assertThat(coordinator.post(PATH, about("nowhere")).errors()).containsExactly("provider UNKNOWN_REFERENCE");
        String provider = provider("Omsorg i väst AB");
        assertThat(made(coordinator, PATH, about(provider)).at("/provider")).isEqualTo(provider);
    }

    @Test
    void the_register_of_complaints_is_listed_by_provider() {
        String provider = provider("Omsorg i norr AB");
        Answer complaint = made(coordinator, PATH, about(provider));
        made(coordinator, PATH, WITHOUT);
        Answer listed = coordinator.getUntil(
                PATH + "?provider=" + provider,
                answer -> answer.body().path("items").size() == 1);
        assertThat(listed.at("/items/0/id")).isEqualTo(complaint.at("/id"));
    }

    @Test
    void a_correction_names_the_right_one_and_keeps_what_stood_before() {
        Answer complaint = made(coordinator, PATH, about(provider("Omsorg i väst AB")));
        String right = provider("Omsorg i öst AB");
        assertThat(act(
                                coordinator,
                                complaint.location(),
                                "/corrections",
                                "{'reason':'Fel utförare.','provider':'nowhere'}")
                        .errors())
                .containsExactly("provider UNKNOWN_REFERENCE");
        Answer corrected = done(
                coordinator,
                complaint.location(),
                "/corrections",
                "{'reason':'Fel utförare.','provider':'" + right + "'}");
        assertThat(corrected.at("/provider")).isEqualTo(right);
        assertThat(corrected.at("/corrections/0/provider")).isEqualTo(right);
    }

    @Test
    void a_line_of_an_import_names_it_as_it_was_imported() {
        coordinator.importLines(
                "/api/providers",
                "{'externalId':'KOS-1','unit':'bjorken','name':'Anordnare Kos','kind':'HOME_CARE',"
                        + "'registeredAt':'2024-01-15T09:00:00+01:00'}");
        Answer taken = coordinator.importLines(PATH, line("KOS-klagomal-1", "KOS-1"));
        assertThat(taken.at("/imported")).as(taken.body().toString()).isEqualTo("1");
        Answer read = coordinator.get(PATH + "/" + Ids.derived("complaints", "KOS-klagomal-1"));
        assertThat(read.at("/provider")).isEqualTo(Ids.derived("providers", "KOS-1"));
        assertThat(coordinator
                        .importLines(PATH, line("KOS-klagomal-2", "KOS-9"))
                        .problems())
                .containsExactly("provider UNKNOWN_REFERENCE", "corrections[0].provider UNKNOWN_REFERENCE");
    }

    private static String about(String provider) {
        return WITHOUT.replace("'feedbackWanted'", "'provider':'" + provider + "','feedbackWanted'");
    }

    private static String line(String externalId, String provider) {
        return about(provider)
                .replace("\n", "")
                .replace(
                        "'unit'",
                        "'externalId':'" + externalId + "','registeredAt':'2026-02-04T08:30:00+01:00',"
                                + "'corrections':[{'registeredAt':'2026-02-05T08:30:00+01:00','reason':'Fel utförare.',"
                                + "'provider':'" + provider + "'}],'unit'");
    }

    private String provider(String name) {
        return made(coordinator, "/api/providers", "{'unit':'bjorken','name':'" + name + "','kind':'HOME_CARE'}")
                .at("/id");
    }
}
