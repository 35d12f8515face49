package qms.service.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qms.events.EventCatalogue;

class OccurrencesTest {

    @Test
    void an_event_says_when_it_happened_by_the_name_of_a_field() {
        Map<String, String> said = new TreeMap<>();
        EventCatalogue.events()
                .forEach((name, type) -> Occurrences.component(type)
                        .map(RecordComponent::getName)
                        .ifPresent(field -> said.put(name, field)));
        assertThat(said)
                .containsEntry("complaint.registered/1", "receivedAt")
                .containsEntry("complaint.closed/1", "closedOn")
                .containsEntry("lexsarah.reported/1", "occurredOn")
                .containsEntry("lexsarah.level-decided/1", "decidedOn")
                .containsEntry("inspection.response-extended/1", "grantedOn")
                .containsEntry("measure.implemented/1", "implementedOn");
    }

    @Test
    void what_was_corrected_planned_or_known_is_no_happening() {
        assertThat(EventCatalogue.events().entrySet().stream()
                        .filter(event -> Occurrences.component(event.getValue()).isEmpty())
                        .map(Map.Entry::getKey))
                .contains(
                        "complaint.corrected/1",
                        "lexsarah.assessed/1",
                        "measure.decided/1",
                        "process.published/1",
                        "deadline.set/1");
    }
}
