package qms.deviations.disposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.Told;
import qms.service.privacy.Sealer;
import qms.web.identity.Role;

/** Of a case of any kind that is disposed of, no word is left on any way to it; that it was there, and when what happened, stays. */
class DisposalOfEachKindTest {

    private static final String WORD = "Lönnlövsgatan";

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();
    private final Caller auditor = service.as("p-disposal-auditor", Role.AUDITOR, "*");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COMPLAINT      | /api/complaints      | attachments | {'unit':'granen','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00','source':'RELATIVE','categories':['TREATMENT'],'description':'WORD 1','complainant':{'name':'WORD 2'},'feedbackWanted':true} | notes {'text':'WORD 3'} ; corrections {'reason':'WORD 4','categories':['INFORMATION']} ; withdrawal {} ; closing {}
                    DEVIATION      | /api/deviations      |             | {'unit':'granen','whatHappened':'WORD 1','acuteMeasure':'WORD 2','occurredAt':'2026-02-03T20:30:00+01:00'} | triage {'legalBases':['SOL'],'category':'MEDICATION','suspectedMisconduct':false} ; dismissal {'reason':'WORD 3'}
                    LEX_SARAH_CASE | /api/lex-sarah-cases | documents   | {'unit':'granen','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00','reporter':{'name':'WORD 1','role':'EMPLOYEE'},'category':'PROVISION','description':'WORD 2'} | affected-persons {'description':'WORD 3'} ; decline {'reason':'WORD 4'}
                    LEX_MARIA_CASE | /api/lex-maria-cases |             | {'unit':'granen','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00','description':'WORD 1','patient':'WORD 2','origin':{'kind':'DEVIATION','id':'018f0000-0000-7000-8000-0000000000d3'}} | assessments {'injury':'CARE_INJURY','outcome':'HAPPENED','reason':'WORD 3'} ; decline {'reason':'WORD 4'}
                    """, quoteCharacter = '"')
    void no_word_is_left_on_any_way_to_it(String kind, String path, String files, String body, String acts) {
        Answer made = Told.made(coordinator, path, worded(body));
        String it = made.location();
        String file = files == null ? null : filed(it, files);
        for (String act : acts.split(" ; ")) {
            Told.done(coordinator, it, "/" + act.split(" ")[0], worded(act.substring(act.indexOf(' ') + 1)));
        }
        coordinator.getUntil(
                path + "?unit=granen&size=200", list -> list.body().toString().contains(made.at("/id")));
        String before = String.join("\n", toldOf(kind, path, it));
        assertThat(before).contains(WORD + " 1", WORD + " 2", WORD + " 3");
        String etag = coordinator.get(it).etag();

        disposedOf(kind, made.at("/id"));

        assertThat(toldOf(kind, path, it)).allSatisfy(told -> assertThat(told).doesNotContain(WORD));
        assertThat(coordinator.get(it).body().toString()).contains(Sealer.DESTROYED);
        assertThat(coordinator.get(it).etag()).isEqualTo(etag);
        assertThat(auditor.get(it + "/history/0/event").body().toString()).doesNotContain(WORD);
        if (file != null) {
            assertThat(coordinator.get(file).code()).isEqualTo("CONTENT_DISPOSED");
        }
    }

    /** The name of the file is a word of the case as well. */
    private String filed(String it, String files) {
        byte[] page = (WORD + " 9").getBytes(StandardCharsets.UTF_8);
        Answer filed = coordinator.seen(coordinator.get(it).etag()).upload(it + "/" + files, WORD + ".txt", page);
        assertThat(filed.status()).as(filed.body().toString()).isEqualTo(200);
        String all = filed.body().toString();
        String hash = all.replaceAll("(?s).*\"sha256\":\"([0-9a-f]{64})\".*", "$1");
        return it + "/" + files + "/" + hash;
    }

    /** Everything that is told of it to whoever may read it. */
    private List<String> toldOf(String kind, String path, String it) {
        List<String> ways = new ArrayList<>(List.of(
                it,
                it + "?asOf=2099-12-31",
                it + "/history?size=200",
                it + "/differences?fromNumber=0",
                it + "/accesses",
                path + "?unit=granen&size=200",
                path + "?unit=granen&size=200&asOf=2099-12-31"));
        List<String> told = new ArrayList<>();
        for (String way : ways) {
            Answer answer = coordinator.get(way);
            assertThat(answer.status()).as(way).isEqualTo(200);
            told.add(answer.body().toString());
        }
        if (kind.equals("LEX_SARAH_CASE")) {
            told.add(coordinator.text(it + "/replay?speed=50&steps=500"));
            told.add(coordinator.text(it + "/chronology?format=txt"));
        }
        return told;
    }

    private void disposedOf(String kind, String id) {
        Answer disposal = Told.made(
                coordinator,
                "/api/disposals",
                "{'ref':{'kind':'%s','id':'%s'},'ground':'BOARD_DECISION','plan':'§ 7','reason':'Beslutat.','override':'§ 7'}"
                        .formatted(kind, id));
        Caller board = service.as(Role.BOARD_MEMBER, ServiceUnderTest.BOARD);
        Told.done(board, disposal.location(), "/decision", "{'decision':'Socialnämnden § 7'}");
        Disposing.carryOut(service, disposal);
    }

    private static String worded(String body) {
        return body.replace("WORD", WORD);
    }
}
