package qms.web.forms;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One text for everything that means the same: keys sorted, nulls dropped (null equals absent), numbers written one way, no white space. Made for
 * fingerprints.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static String of(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    /** The SHA-256 of that text, in hexadecimal digits. */
    public static String sha256(JsonNode node) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of(node).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            writeObject(node, text);
        } else if (node.isArray()) {
            writeArray(node, text);
        } else if (node.isNumber()) {
            text.append(number(node.decimalValue()));
        } else {
            text.append(node);
        }
    }

    private static void writeObject(JsonNode node, StringBuilder text) {
        Map<String, JsonNode> members = new TreeMap<>();
        node.forEachEntry((key, value) -> {
            if (!value.isNull()) {
                members.put(key, value);
            }
        });
        text.append('{');
        String separator = "";
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            text.append(separator)
                    .append(JsonNodeFactory.instance.stringNode(member.getKey()))
                    .append(':');
            write(member.getValue(), text);
            separator = ",";
        }
        text.append('}');
    }

    private static void writeArray(JsonNode node, StringBuilder text) {
        text.append('[');
        String separator = "";
        for (JsonNode element : node) {
            text.append(separator);
            write(element, text);
            separator = ",";
        }
        text.append(']');
    }

    /** 1, 1.0 and 1e0 are one number. Never written out in full: 1e999999999 would fill the memory. */
    private static String number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        boolean plain = shortest.scale() > -30 && shortest.scale() < 30;
        return plain ? shortest.toPlainString() : shortest.toString();
    }
}
