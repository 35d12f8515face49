package qms.web.identity;

/** Knows more of a person's roles than the token does: which have been given to them here, and which have ended. */
@FunctionalInterface
public interface RoleBook {

    /** The actor as the token and the register together say today. */
    Actor completed(Actor fromToken);
}
