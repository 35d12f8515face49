package qms.identity;

import java.util.List;

/** One demo login: a synthetic person in a role, who is at the same time a client that can fetch its own token. */
record DemoClient(
        String id, String secret, String shownAs, String person, List<String> roles, List<String> units, int minutes) {

    DemoClient {
        roles = List.copyOf(roles);
        units = List.copyOf(units);
        if (minutes < 1) {
            throw new IllegalArgumentException("a token of client " + id + " must live at least a minute");
        }
    }
}
