package qms.web.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** The actor of the request at hand: claims {@code person}, {@code roles} and {@code units} of its token, completed by the {@link RoleBook}. */
public final class Actors {

    private Actors() {}

    public static Actor current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    public static Actor of(@Nullable Authentication authentication) {
        if (authentication instanceof ActorToken known) {
            return known.actor();
        }
        return authentication != null && authentication.getPrincipal() instanceof Jwt token ? of(token) : Actor.NOBODY;
    }

    /** What the token alone says. */
    public static Actor of(Jwt token) {
        // A token that names no person is of no use here: every act must have somebody who did it.
        return token.getClaim("person") instanceof String person && !person.isBlank()
                ? new Actor(person, roles(token), words(token, "units"))
                : Actor.NOBODY;
    }

    private static Set<Role> roles(Jwt token) {
        return words(token, "roles").stream()
                .map(Role::claimed)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Jwt token, String claim) {
        Object value = token.getClaim(claim);
        return value instanceof Collection<?> words
                ? words.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
