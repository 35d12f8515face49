package qms.service.privacy;

import static qms.service.privacy.VaultSql.bytes;
import static qms.service.privacy.VaultSql.run;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wraps every key of a vault with another master key, some at a time. Each row says itself which of the two it is wrapped with, so what was cut off
 * goes on where it was.
 */
final class MasterKeyRotation {

    static final String CHECK = "check";
    static final String FINGERPRINTS = "fingerprints";

    /** Stands there as long as there may be rows of both keys. */
    private static final String UNFINISHED = "next";

    private static final String NAMED = "SELECT wrapped FROM master WHERE name = ?";
    private static final int AT_A_TIME = 500;

    private final MasterKey now;
    private final MasterKey before;
    private String reached = "";

    MasterKeyRotation(MasterKey now, MasterKey before) {
        this.now = now;
        this.before = before;
    }

    static boolean isUnfinished(Connection connection) throws SQLException {
        return bytes(connection, NAMED, UNFINISHED).isPresent();
    }

    /** Whether the vault is the one of this master key. */
    static boolean isOf(Connection connection, MasterKey master) throws SQLException {
        Optional<byte[]> check = bytes(connection, NAMED, CHECK);
        return check.isPresent() && opens(master, check.get(), CHECK);
    }

    /** From now on the vault opens with both keys only. What was recognised by the old one is recognised for ever. */
    void begin(Connection connection) throws SQLException {
        put(connection, UNFINISHED, new byte[MasterKey.LENGTH]);
        Optional<byte[]> fingerprints = bytes(connection, NAMED, FINGERPRINTS);
        if (fingerprints.isEmpty()) {
            put(connection, FINGERPRINTS, before.derive(FINGERPRINTS));
        } else if (!opens(now, fingerprints.get(), FINGERPRINTS)) {
            run(
                    connection,
                    "UPDATE master SET wrapped = ? WHERE name = ?",
                    wrapped(fingerprints.get(), FINGERPRINTS),
                    FINGERPRINTS);
        }
    }

    /** Some more keys; says whether there may be others. */
    boolean step(Connection connection) throws SQLException {
        List<Row> rows = rows(
                connection, "SELECT ref, '', wrapped FROM keys WHERE ref > ? ORDER BY ref LIMIT " + AT_A_TIME, reached);
        for (Row row : rows) {
            if (!opens(now, row.wrapped, row.ref)) {
                run(connection, "UPDATE keys SET wrapped = ? WHERE ref = ?", wrapped(row.wrapped, row.ref), row.ref);
            }
            reached = row.ref;
        }
        return rows.size() == AT_A_TIME;
    }

    /** What is kept of rectified cases is little. */
    void end(Connection connection) throws SQLException {
        for (Row row : rows(connection, "SELECT ref, text, wrapped FROM kept WHERE ref > ?", "")) {
            String place = Successions.place(row.ref, row.text);
            if (!opens(now, row.wrapped, place)) {
                run(
                        connection,
                        "UPDATE kept SET wrapped = ? WHERE ref = ? AND text = ?",
                        wrapped(row.wrapped, place),
                        row.ref,
                        row.text);
            }
        }
        run(connection, "DELETE FROM master WHERE name IN (?, ?)", CHECK, UNFINISHED);
        put(connection, CHECK, new byte[MasterKey.LENGTH]);
    }

    private void put(Connection connection, String name, byte[] plain) throws SQLException {
        try {
            run(connection, "INSERT INTO master VALUES (?, ?) ON CONFLICT DO NOTHING", name, now.wrap(plain, name));
        } catch (GeneralSecurityException e) {
            throw new VaultException(name + " cannot be wrapped", e);
        }
    }

    private byte[] wrapped(byte[] wrapped, String place) {
        try {
            return now.wrap(before.unwrap(wrapped, place), place);
        } catch (GeneralSecurityException e) {
            throw new VaultException("the key " + place + " belongs to neither of the two master keys", e);
        }
    }

    private static boolean opens(MasterKey master, byte[] wrapped, String place) {
        try {
            master.unwrap(wrapped, place);
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static List<Row> rows(Connection connection, String sql, String after) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, after);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getString(1), found.getString(2), found.getBytes(3)));
                }
            }
        }
        return rows;
    }

    private static final class Row {

        private final String ref;
        private final String text;
        private final byte[] wrapped;

        Row(String ref, String text, byte[] wrapped) {
            this.ref = ref;
            this.text = text;
            this.wrapped = wrapped;
        }
    }
}
