package qms.service.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qms.service.store.Meta;
import qms.web.identity.Actor;
import qms.web.identity.Role;

/** Where imported history comes from and who brought it: the label of a system, or else the person. */
public record ImportSource(String label, Actor actor, String traceId) {

    public static ImportSource of(@Nullable String label, Actor actor, String traceId) {
        return new ImportSource(label == null || label.isBlank() ? actor.person() : label.strip(), actor, traceId);
    }

    Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(Meta.VIA, "IMPORT");
        metadata.put(Meta.IMPORT_SOURCE, label);
        metadata.put(Meta.ACTOR, actor.person());
        metadata.put(Meta.ROLE, actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        metadata.put(Meta.ACTOR_UNIT, String.join(",", actor.units()));
        metadata.put(Meta.TRACE_ID, traceId);
        return metadata;
    }
}
