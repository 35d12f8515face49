package qms.service.content;

import java.text.Normalizer;

/** Cleans what somebody calls their file, so that it can be shown and offered for saving. No path is ever made of it. */
public final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    /** Without folders, control characters and marks that turn the reading direction; empty if nothing is left. */
    public static String cleaned(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\"<>:|?*;]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
