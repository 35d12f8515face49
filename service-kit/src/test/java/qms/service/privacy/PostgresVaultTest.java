package qms.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import qms.events.PersonalText;
import qms.service.PostgresServer;
import qms.service.store.PostgresDatabase;

/** Two services that seal and open with one vault. */
@EnabledIf("qms.service.PostgresServer#isInstalled")
class PostgresVaultTest {

    private static final MasterKey MASTER = MasterKey.of(new byte[32]);
    private static final String WORDS = "Ett besök uteblev.";

    private static PostgresServer server;

    private JdbcVault one;
    private JdbcVault other;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start("vault");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void open() {
        one = PrivacyConfiguration.openVault(database(), MASTER, Clock.systemUTC());
        other = JdbcVault.open(new Impatient(database()), MASTER, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void what_one_service_sealed_another_opens() {
        PersonalText sealed = new Sealer(one).seal("case-1", "description", WORDS);

        assertThat(new Sealer(other).open(sealed, "description")).isEqualTo(WORDS);
    }

    @Test
    void services_that_ask_at_once_get_the_same_keys() throws Exception {
        List<String> cases = IntStream.range(0, 100).mapToObj(n -> "many-" + n).toList();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<List<PersonalText>> sealing = () -> {
            Sealer sealer = new Sealer(start.await() == 0 ? one : other);
            sealer.prepare(cases);
            return cases.stream().map(ref -> sealer.seal(ref, "name", ref)).toList();
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<List<PersonalText>> sealed : threads.invokeAll(Collections.nCopies(2, sealing))) {
                assertThat(sealed.get())
                        .hasSize(100)
                        .allSatisfy(text ->
                                assertThat(new Sealer(one).open(text, "name")).isEqualTo(text.key()));
            }
        }
    }

    @Test
    void a_key_that_one_service_destroys_is_forgotten_by_the_other() {
        PersonalText sealed = new Sealer(other).seal("case-2", "description", WORDS);

        one.destroy("case-2");

        assertThat(new Sealer(other).open(sealed, "description")).isEqualTo(Sealer.DESTROYED);
        assertThatThrownBy(() -> new Sealer(other).seal("case-2", "description", WORDS))
                .isInstanceOf(DestroyedKey.class);
    }

    @Test
    void a_destroyed_key_leaves_no_row_behind_in_the_table() throws SQLException {
        one.makeKeys(List.of("case-3"));
        String wrapped = wrapped("case-3");
        assertThat(pages()).contains(wrapped);

        one.destroy("case-3");

        assertThat(pages()).doesNotContain(wrapped);
    }

    @Test
    void words_go_alone_and_every_service_seals_with_the_successor_from_then_on() {
        PersonalText wrong = new Sealer(one).seal("case-4", "name", "Fel Person");
        PersonalText right = new Sealer(one).seal("case-4", "description", WORDS);

        one.retire("case-4");
        one.destroyWords("case-4", List.of(wrong.sealed()), List.of(right.sealed()), true);

        assertThat(new Sealer(other).open(wrong, "name")).isEqualTo(Sealer.DESTROYED);
        assertThat(new Sealer(other).open(right, "description")).isEqualTo(WORDS);
        assertThat(new Sealer(other).seal("case-4", "name", "Rätt Person").key())
                .isEqualTo("case-4~1");
    }

    @Test
    void the_vault_gets_another_master_key_and_back() {
        PersonalText sealed = new Sealer(one).seal("case-5", "description", WORDS);
        byte[] key = new byte[32];
        key[0] = 7;
        MasterKey next = MasterKey.of(key);
        try (JdbcVault rotated = JdbcVault.open(new Impatient(database()), next, MASTER, Clock.systemUTC())) {
            assertThat(new Sealer(rotated).open(sealed, "description")).isEqualTo(WORDS);
        }
        try (JdbcVault back = JdbcVault.open(new Impatient(database()), MASTER, next, Clock.systemUTC())) {
            assertThat(new Sealer(back).open(sealed, "description")).isEqualTo(WORDS);
        }
    }

    @Test
    void a_vault_does_not_open_with_another_master_key() {
        byte[] key = new byte[32];
        key[0] = 1;
        assertThatThrownBy(() -> PrivacyConfiguration.openVault(database(), MasterKey.of(key), Clock.systemUTC()))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("another master key");
    }

    private static PostgresDatabase database() {
        return new PostgresDatabase(server.url("vault"), server.user(), "none");
    }

    private static String wrapped(String ref) throws SQLException {
        return text("SELECT encode(wrapped, 'hex') FROM keys WHERE ref = '" + ref + "'");
    }

    /** Every byte of the table's file, rows that are deleted but not yet overwritten among them. */
    private static String pages() throws SQLException {
        text("CHECKPOINT; SELECT ''");
        return text("SELECT encode(pg_read_binary_file(pg_relation_filepath('keys')), 'hex')")
                .replace("\n", "");
    }

    private static String text(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("vault"), server.user(), "none");
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            if (!rows) {
                statement.getMoreResults();
            }
            try (var result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    /** Remembers a key for no longer than it takes to use it. */
    private static final class Impatient implements VaultDialect {

        private final PostgresVaultDialect dialect;

        Impatient(PostgresDatabase database) {
            dialect = new PostgresVaultDialect(database);
        }

        @Override
        public javax.sql.DataSource connections() {
            return dialect.connections();
        }

        @Override
        public List<String> schema() {
            return dialect.schema();
        }

        @Override
        public List<String> begin() {
            return dialect.begin();
        }

        @Override
        public void shred(java.sql.Connection connection) throws SQLException {
            dialect.shred(connection);
        }

        @Override
        public Duration trust() {
            return Duration.ZERO;
        }

        @Override
        public Duration grace() {
            return Duration.ZERO;
        }
    }
}
