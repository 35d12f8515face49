package qms.events.unitdescriptions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a board or department describes once for everybody below it: the rules that hold, the indicators of quality and the values. */
public record CommonParts(@Nullable String rules, List<String> qualityIndicators, List<String> values) {}
