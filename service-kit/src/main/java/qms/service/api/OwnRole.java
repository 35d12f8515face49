package qms.service.api;

import java.util.stream.Collectors;
import qms.web.identity.Actors;

/** In which role whoever asks acts, as it is kept in an event: never a name. */
public final class OwnRole {

    private OwnRole() {}

    public static String ofTheActor() {
        return Actors.current().roles().stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
