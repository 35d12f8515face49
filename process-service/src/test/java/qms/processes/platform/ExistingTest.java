package qms.processes.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.events.organisation.OrganisationEvent;
import qms.processes.TheService;
import qms.service.ServiceUnderTest;

class ExistingTest {

    private final ServiceUnderTest service = TheService.running();
    private final Existing existing = service.context().getBean(Existing.class);

    @Test
    void a_thing_exists_as_what_it_is_and_as_nothing_else() {
        String person = made("/api/persons", "{'unit':'bjorken','name':'Karin Berg'}");
        String process =
                made("/api/processes", "{'unit':'bjorken','content':{'name':'Utreda','kind':'CORE','level':'UNIT'}}");
        String document = made(
                "/api/documents",
                "{'unit':'bjorken','title':'Rutin för skyddsbedömning','type':'ROUTINE','level':'UNIT','source':'INTERNAL'}");
        assertThat(existing.document(document)).isTrue();
        assertThat(existing.process(document)).isFalse();
        assertThat(existing.person(person)).isTrue();
        assertThat(existing.process(process)).isTrue();
        assertThat(existing.person(process)).isFalse();
        assertThat(existing.process(person)).isFalse();
        assertThat(existing.document(process)).isFalse();
        assertThat(existing.process(OrganisationEvent.STREAM)).isFalse();
    }

    @Test
    void what_nothing_has_happened_to_does_not_exist() {
        String nowhere = UUID.nameUUIDFromBytes(new byte[4]).toString();
        assertThat(existing.person(nowhere)).isFalse();
        assertThat(existing.process(nowhere)).isFalse();
        assertThat(existing.document(nowhere)).isFalse();
    }

    private String made(String collection, String body) {
        return service.coordinator().post(collection, body).at("/id");
    }
}
