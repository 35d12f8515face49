package qms.web.identity;

import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A token that has been believed, with the actor that it and the register say. */
public final class ActorToken extends JwtAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    public ActorToken(Jwt token, Actor actor) {
        super(token, List.of());
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }
}
