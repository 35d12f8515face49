package qms.service.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.web.forms.CanonicalJson;
import qms.web.forms.Forms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line that could be bound. Keeps the bytes; the tree of JSON, which is many times larger, only while the line is being worked on. A line
 * is worked on by one thread at a time.
 */
public final class ParsedLine<L extends Record> {

    private final int number;
    private final String externalId;
    private final L value;
    private final byte[] text;
    private final Set<String> growing;
    private @Nullable JsonNode tree;

    ParsedLine(int number, String externalId, L value, byte[] text, Set<String> growing) {
        this.number = number;
        this.externalId = externalId;
        this.value = value;
        this.text = text;
        this.growing = growing;
    }

    /** Where it stands in the file; the first line is 1. */
    public int number() {
        return number;
    }

    public String externalId() {
        return externalId;
    }

    public L value() {
        return value;
    }

    /** The line as it came; not to be changed. */
    public JsonNode raw() {
        JsonNode known = tree;
        if (known == null) {
            known = Forms.parse(text);
            tree = known;
        }
        return known;
    }

    void putAway() {
        tree = null;
    }

    /** The canonical text of everything that may never differ when the line comes again. */
    public String base() {
        ObjectNode base = JsonNodeFactory.instance.objectNode();
        raw().forEachEntry((member, content) -> {
            if (!growing.contains(member)) {
                base.set(member, content);
            }
        });
        return CanonicalJson.of(base);
    }

    /** The canonical text of one piece, such as an element of {@code corrections}; empty where there is none. */
    public String part(String member) {
        JsonNode piece = raw().get(member);
        return piece == null ? "" : CanonicalJson.of(piece);
    }

    /** The canonical text of an element of a list. */
    public String part(String list, int index) {
        JsonNode piece = raw().path(list).get(index);
        return piece == null ? "" : CanonicalJson.of(piece);
    }

    // A line holds names and free text.
    @Override
    public String toString() {
        return "line " + number;
    }
}
