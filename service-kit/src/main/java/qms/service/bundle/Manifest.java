package qms.service.bundle;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/**
 * What a bundle is and holds; what is signed is this.
 *
 * @param caseOf the case, at which version
 * @param audience for whom: IVO, AUDITOR or INTERNAL
 * @param log what the proofs lead to
 * @param key the public half of the key that signs it, 32 bytes in Base64
 * @param files every file but the manifest and its signature
 */
record Manifest(
        String format,
        @JsonProperty("case") Subject caseOf,
        String audience,
        Instant madeAt,
        Maker madeBy,
        Log log,
        String key,
        List<Listed> files) {

    static final String FORMAT = "qms-bundle/1";

    /** The case, and the number of its last event in the bundle. */
    record Subject(String kind, String id, String unit, long version) {}

    /** Who made the bundle, in which roles and for which units. */
    record Maker(String person, List<String> roles, List<String> units) {}

    /**
     * The signed log.
     *
     * @param lastEvent the number of the last event in the bundle
     * @param key the ledger's public key, 32 bytes in Base64
     */
    record Log(String origin, long size, String root, long lastEvent, String key) {}

    /** A file, its length in bytes and its SHA-256 in hexadecimal. */
    record Listed(String path, long length, String sha256) {}
}
