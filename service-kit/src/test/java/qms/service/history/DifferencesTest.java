package qms.service.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DifferencesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void what_is_the_same_is_not_told() {
        assertThat(told("{'a':1,'b':['x'],'c':{'d':null}}", "{'a':1,'b':['x'],'c':{}}"))
                .isEmpty();
    }

    @Test
    void a_value_is_told_by_its_place_with_what_it_was_and_is() {
        assertThat(told("{'a':1,'sender':{'name':'Karin'}}", "{'a':2,'sender':{'name':'Berit'}}"))
                .containsExactly("a: 1 -> 2", "sender.name: \"Karin\" -> \"Berit\"");
    }

    @Test
    void what_was_not_there_before_is_told_as_a_whole() {
        assertThat(told("{'decision':null}", "{'decision':{'level':'HIGH'},'on':'2026-02-03'}"))
                .containsExactly("decision: null -> {\"level\":\"HIGH\"}", "on: null -> \"2026-02-03\"");
    }

    @Test
    void a_list_of_values_is_one_value() {
        assertThat(told("{'categories':['TREATMENT']}", "{'categories':['INFORMATION','TREATMENT']}"))
                .containsExactly("categories: [\"TREATMENT\"] -> [\"INFORMATION\",\"TREATMENT\"]");
    }

    @Test
    void a_list_of_things_is_told_one_by_one() {
        assertThat(told("{'notes':[{'text':'A'}]}", "{'notes':[{'text':'B'},{'text':'C'}]}"))
                .containsExactly("notes[0].text: \"A\" -> \"B\"", "notes[1]: null -> {\"text\":\"C\"}");
        assertThat(told("{'notes':[{'text':'A'}]}", "{'notes':[]}"))
                .containsExactly("notes[0]: {\"text\":\"A\"} -> null");
    }

    @Test
    void what_begins_has_its_fields_told_and_nothing_that_is_empty() {
        assertThat(told(null, "{'id':'7','closedOn':null,'notes':[],'onBehalf':false}"))
                .containsExactly("id: null -> \"7\"", "onBehalf: null -> false");
        assertThat(Differences.between(null, null)).isEmpty();
    }

    private static List<String> told(@Nullable String before, String after) {
        return Differences.between(before == null ? null : json(before), json(after)).stream()
                .map(change -> change.field() + ": " + change.before() + " -> " + change.after())
                .toList();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
