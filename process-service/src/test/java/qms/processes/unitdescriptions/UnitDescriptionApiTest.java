package qms.processes.unitdescriptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Unit descriptions over HTTP, and each refusal that a client may meet. */
class UnitDescriptionApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/unit-descriptions";
    }

    private static final String FOLLOW_UP = "{'section':'SELF_CHECKS','period':'T1','text':'Alla genomförda.'}";

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','year':2026,'sections':[{'key':'SELF_CHECKS','title':'Egenkontroller %d',
                 'text':'Varje tertial.'}]}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','year':3000,'sections':[{'key':'WEATHER','title':'Väder','text':''}]}",
                "year OUT_OF_RANGE",
                "sections[0].key UNKNOWN_CODE");
    }

    @Override
    protected Act act() {
        return new Act("/follow-ups", FOLLOW_UP);
    }

    @Test
    void a_section_stands_once_in_the_description_of_a_unit_that_exists() {
        String twice = newBody()
                .replace("bjorken", "nowhere")
                .replace("[{", "[{'key':'SELF_CHECKS','title':'Egenkontroller','text':''},{");
        assertThat(service().coordinator().post(path(), twice).errors())
                .containsExactly("unit UNKNOWN_UNIT", "sections[1].key DUPLICATE");
    }

    @Test
    void a_section_is_followed_up_once_for_a_period() {
        Answer description = made();
        refused(description, "/follow-ups", FOLLOW_UP.replace("SELF_CHECKS", "COLLABORATION"), "SECTION_NOT_DESCRIBED");
        done(description, "/follow-ups", FOLLOW_UP);
        refused(description, "/follow-ups", FOLLOW_UP, "FOLLOW_UP_ALREADY_SUBMITTED");
    }
}
