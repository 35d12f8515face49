package qms.processes.processes;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines; a word that is longer than a line is parted with a hyphen, as Swedish words now and then must be. */
final class WrappedText {

    private WrappedText() {}

    static List<String> lines(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            for (String part : parts(word, longest)) {
                if (!line.isEmpty() && length(line) + 1 + length(part) > longest) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(part);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }

    private static List<String> parts(String word, int longest) {
        List<String> parts = new ArrayList<>();
        int[] characters = word.codePoints().toArray();
        int from = 0;
        while (characters.length - from > longest) {
            parts.add(new String(characters, from, longest - 1) + "-");
            from += longest - 1;
        }
        parts.add(new String(characters, from, characters.length - from));
        return parts;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
