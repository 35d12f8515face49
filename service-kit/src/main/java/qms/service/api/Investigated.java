package qms.service.api;

import org.jspecify.annotations.Nullable;

/** A view of something that somebody is appointed to investigate, who may then see it wherever they work. */
public interface Investigated {

    /** The person's id; nothing before anybody is appointed. */
    @Nullable
    String investigator();
}
