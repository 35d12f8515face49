package qms.web.forms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import qms.web.problems.FieldProblem;
import qms.web.problems.MalformedJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON strictly, and binds it to records whose components say what they may hold. */
public final class Forms {
    static final int MAX_DEPTH = 100;
    static final int MAX_NUMBER = 100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Forms() {}

    /** One JSON value in strict UTF-8. */
    public static JsonNode parse(byte[] utf8) throws MalformedJson {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MalformedJson("Innehållet är inte giltig UTF-8.");
        }
    }

    /** One JSON value: nothing after it, no key twice, no NaN, at most 100 levels deep. */
    public static JsonNode parse(String text) throws MalformedJson {
        try {
            JsonNode node = JSON.readTree(withoutByteOrderMark(text));
            if (node == null || node.isMissingNode()) {
                throw new MalformedJson("Innehållet är tomt; ett JSON-objekt väntades.");
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw new MalformedJson("Innehållet är för djupt nästlat (högst " + MAX_DEPTH
                    + " nivåer) eller har ett tal eller ett namn som är för långt.");
        } catch (JacksonException e) {
            throw new MalformedJson("Innehållet är inte ett giltigt JSON-värde" + place(e) + ".");
        }
    }

    /** Binds an object to a record. All problems are collected, each once, in the order of the components. */
    public static <T extends Record> Bound<T> bind(JsonNode node, Class<T> type) {
        List<FieldProblem> problems = new ArrayList<>();
        T value = RecordReader.of(type).read(node, null, problems);
        return new Bound<>(problems.isEmpty() ? value : null, problems);
    }

    /** Programs on Windows put a mark in front of UTF-8; it is no part of the value. */
    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        if (location == null || location.getLineNr() < 1) {
            return "";
        }
        return " (rad " + location.getLineNr() + ", tecken " + location.getColumnNr() + ")";
    }
}
