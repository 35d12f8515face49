package qms.service;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody does in a story: to the newest version of a thing, as they see it. */
public final class Told {

    private Told() {}

    /** Something is made. */
    public static Answer made(Caller who, String path, String body) {
        Answer made = who.post(path, body);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made;
    }

    /** It goes through. */
    public static Answer done(Caller who, String thing, String at, String body) {
        Answer done = act(who, thing, at, body);
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        return done;
    }

    /** It is tried. */
    public static Answer act(Caller who, String thing, String at, String body) {
        return who.seen(who.get(thing).etag()).post(thing + at, body);
    }
}
