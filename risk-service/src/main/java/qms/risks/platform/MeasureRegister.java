package qms.risks.platform;

import java.util.List;

/** What other features ask of measures; the feature of measures answers. */
public interface MeasureRegister {

    /** The ids of the measures that serve a thing, as far as the list has come: its measures' own streams tell how they stand. */
    List<String> serving(String origin);
}
