package qms.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.forms.Forms;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** A long case, replayed and asked as of six moments, beside what was written down while it happened. */
class LexSarahOfSixtyStepsTest {

    private static final String REPORT = """
            {'unit':'bjorken','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00',
             'reporter':{'name':'Testperson Sextio','role':'EMPLOYEE'},'category':'PROVISION',
             'description':'Nattbesöket uteblev.'}""";

    private static final String INVESTIGATION = """
            {'event':'Dörren var låst.','whenAndWhere':'Natten mot den 2 februari.','receipt':'Av enhetschefen den 3 februari.',
             'consequences':[{'person':'1','description':'Höftfraktur.'},{'person':'2','description':'Oro.'},
                             {'person':'3','description':'Ingen känd.'}],
             'causes':[{'area':'ROUTINES','primary':true,'description':'Rutinen för nyckeln var okänd, %s.'}],
             'similarBefore':'Nej.','couldHappenAgain':'Ja.','measuresTaken':'Nyckeln är flyttad.','measuresPlanned':'Ny rutin.',
             'proposedLevel':'MISCONDUCT','proposalReason':'Bestående men.','individualInformed':'INFORMED',
             'representativeInformed':'TO_BE_INFORMED','documentedInPersonFile':true}""";

    private static final String LEVELS = """
            'personLevels':[{'person':'1','level':'%1$s'},{'person':'2','level':'MISCONDUCT'},{'person':'3','level':'NO_MISCONDUCT'}]""";

    private final ServiceUnderTest service = TheService.running();
    private final Caller reporter = service.as("p-sixty-reporter", Role.EMPLOYEE, "bjorken");
    private final Caller manager = service.as("p-sixty-manager", Role.UNIT_MANAGER, "bjorken");
    private final Caller officer = service.as("p-sixty-officer", Role.LEX_SARAH_OFFICER, "*");
    private final Caller second = service.as("p-sixty-second", Role.LEX_SARAH_OFFICER, "*");
    private final Caller investigator = service.as("p-history-second", Role.UNIT_MANAGER, "granen");
    private final Caller auditor = service.as("p-sixty-auditor", Role.AUDITOR, "*");

    private final List<JsonNode> written = new ArrayList<>();

    /** Hard case 38: corrections, a reclassification and the readings are among the steps, and the replay is itself on record. */
    @Test
    void hard_case_38_a_case_of_sixty_steps_is_replayed_as_it_was_written_down() {
        String it = reported();
        walk(it);
        assertThat(written).hasSize(60);

        everyStepIsReplayedAsItWas(it);
        sixMomentsAreAsTheyWere(it);
        correctionsAndTheReclassificationAreAmongThem(it);
        threeReadersAreAmongThem(it);
    }

    private String reported() {
        Answer made = reporter.post("/api/lex-sarah-cases", REPORT);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        written.add(made.body());
        return made.location();
    }

    private void walk(String it) {
        done(manager, it, "receipt", "{'protection':'Nyckeln hämtades samma natt.'}");
        named(it, "Rum 7", "Rum 9", "Rum 11");
        done(officer, it, "corrections", "{'occurredOn':'2026-02-01','reason':'Det var natten före.'}");
        documents(officer, it, 5);
        done(officer, it, "initial-assessment", "{'motivation':'Kan vara allvarligt.'}");
        done(officer, it, "investigator", "{'person':'p-history-first'}");
        done(officer, it, "investigator", "{'person':'p-history-second'}");
        read(manager, it);
        documents(investigator, it, 10);
        for (int draft = 1; draft <= 8; draft++) {
            done(investigator, it, "investigation", INVESTIGATION.formatted("utkast " + draft));
        }
        done(officer, it, "corrections", "{'category':'TREATMENT','reason':'Bemötandet var bristen.'}");
        done(second, it, "decisions", "{'level':'MISCONDUCT'," + LEVELS.formatted("MISCONDUCT") + "}");
        read(second, it);
        done(manager, it, "follow-up", "{'effect':'NOT','judgement':'Nej.','lessons':'Mer behövs.'}");
        done(officer, it, "corrections", "{'category':'PROVISION','reason':'Det var ändå utförandet.'}");
        String serious = LEVELS.formatted("SERIOUS_MISCONDUCT");
        done(second, it, "decisions", "{'level':'SERIOUS_MISCONDUCT','notifyDecided':true," + serious + "}");
        done(officer, it, "ivo-notification", "{}");
        done(officer, it, "ivo-case-number", "{'ivoCaseNumber':'3.1.1-00060/2026-1'}");
        read(auditor, it);
        for (int asked = 1; asked <= 8; asked++) {
            done(officer, it, "ivo-supplement-request", "{'due':'2199-01-01','request':'Fråga " + asked + ".'}");
            done(officer, it, "ivo-supplement", "{'answer':'Svar " + asked + ".'}");
        }
        done(officer, it, "ivo-decision", "{'outcome':'NO_FURTHER_ACTION','summary':'IVO avslutar.'}");
        for (int time = 1; time <= 3; time++) {
            done(manager, it, "follow-up", "{'effect':'PARTLY','judgement':'Gång " + time + ".','lessons':'Ja.'}");
        }
        done(manager, it, "closing", "{'noMeasuresReason':'Rutinen räcker.'}");
    }

    private void named(String it, String... persons) {
        for (String person : persons) {
            done(manager, it, "affected-persons", "{'description':'" + person + "'}");
        }
    }

    private void documents(Caller who, String it, int count) {
        for (int i = 1; i <= count; i++) {
            byte[] page = ("Handling " + written.size()).getBytes(StandardCharsets.UTF_8);
            wrote(who.seen(etag()).upload(it + "/documents", "handling-" + written.size() + ".txt", page));
        }
    }

    private void done(Caller who, String it, String act, String body) {
        wrote(who.seen(etag()).post(it + "/" + act, body));
    }

    private String etag() {
        return "\"" + (written.size() - 1) + "\"";
    }

    private void wrote(Answer answer) {
        assertThat(answer.status()).as(written.size() + ": " + answer.body()).isEqualTo(200);
        written.add(answer.body());
        assertThat(answer.etag()).isEqualTo(etag());
    }

    private void read(Caller who, String it) {
        assertThat(who.get(it).body()).isEqualTo(written.getLast());
    }

    private void everyStepIsReplayedAsItWas(String it) {
        List<JsonNode> played = Stream.of(auditor.with("Accept", "text/event-stream")
                        .text(it + "/replay?speed=50&steps=500&from=1")
                        .split("\n\n"))
                .filter(message -> message.startsWith("id: "))
                .map(message -> Forms.parse(message.substring(message.indexOf("data: ") + "data: ".length())))
                .toList();
        assertThat(played).extracting(each -> each.at("/state")).isEqualTo(written.subList(1, 60));
        assertThat(played)
                .extracting(each -> each.at("/step/sentence").asString())
                .noneMatch(String::isBlank)
                .anyMatch(sentence -> sentence.startsWith("Uppgifter i rapporten rättades"));
    }

    private void sixMomentsAreAsTheyWere(String it) {
        JsonNode steps = steps(it);
        for (int number : List.of(0, 5, 13, 32, 36, 59)) {
            String moment = steps.at("/" + number + "/registeredAt").asString();
            Answer then = auditor.get(it + "?asOf=" + moment);
            assertThat(then.body()).as("after event " + number).isEqualTo(written.get(number));
            assertThat(then.etag()).isEqualTo("\"" + number + "\"");
        }
    }

    private void correctionsAndTheReclassificationAreAmongThem(String it) {
        List<JsonNode> steps = steps(it).valueStream().toList();
        assertThat(steps)
                .filteredOn(step -> step.at("/type").asString().equals("lexsarah.corrected"))
                .extracting(step -> change(step, "category"))
                .containsExactly("", "PROVISION TREATMENT", "TREATMENT PROVISION");
        assertThat(steps)
                .filteredOn(step -> step.at("/type").asString().equals("lexsarah.level-decided"))
                .extracting(step -> change(step, "level"))
                .containsExactly("UNDECIDED MISCONDUCT", "MISCONDUCT SERIOUS_MISCONDUCT");
    }

    private void threeReadersAreAmongThem(String it) {
        auditor.getUntil(
                it + "/accesses",
                told -> told.body().at("/readings").valueStream().count() >= 5);
        List<String> readings = new ArrayList<>();
        steps(it)
                .valueStream()
                .forEach(step -> step.at("/readings")
                        .forEach(reading -> readings.add(step.at("/number").asInt() + " "
                                + reading.at("/person").asString() + " "
                                + reading.at("/kind").asString())));
        assertThat(readings)
                .contains(
                        "13 p-sixty-manager OPENED",
                        "33 p-sixty-second OPENED",
                        "38 p-sixty-auditor OPENED",
                        "59 p-sixty-auditor REPLAYED");
        assertThat(investigator.get(it + "/history").body().at("/items/0").has("readings"))
                .as("whoever may not read the accesses is not told them here")
                .isFalse();
    }

    private JsonNode steps(String it) {
        return auditor.get(it + "/history?size=200").body().at("/items");
    }

    private static String change(JsonNode step, String field) {
        return step.at("/changes")
                .valueStream()
                .filter(change -> change.at("/field").asString().equals(field))
                .map(change -> change.at("/before").asString() + " "
                        + change.at("/after").asString())
                .findFirst()
                .orElse("");
    }
}
