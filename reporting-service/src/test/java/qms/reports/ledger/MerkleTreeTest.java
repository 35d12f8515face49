package qms.reports.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MerkleTreeTest {

    private static final int SIZES = 64;

    /** The leaves of the test data of Certificate Transparency, and the root of the first one, two, three and so on of them. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @TempDir
    Path folder;

    @Test
    void the_roots_are_those_of_the_reference_test_data() {
        CompactRange range = new CompactRange();
        List<Hash> roots = new ArrayList<>();
        for (String leaf : LEAVES) {
            range.append(Hash.leaf(HexFormat.of().parseHex(leaf)));
            roots.add(range.root());
        }
        assertThat(roots)
                .containsExactlyElementsOf(
                        ROOTS.stream().map(MerkleTreeTest::hex).toList());
        assertThat(new CompactRange().root())
                .isEqualTo(hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void the_proofs_are_those_of_the_reference_test_data() throws IOException {
        try (LeafFile leaves = LeafFile.open(folder.resolve("leaves"))) {
            leaves.append(LEAVES.stream()
                    .map(leaf -> Hash.leaf(HexFormat.of().parseHex(leaf)))
                    .toList());
            Proofs proofs = new Proofs(leaves);
            assertThat(proofs.inclusion(5, 8))
                    .containsExactly(
                            hex("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
                            hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                            hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
            assertThat(proofs.consistency(6, 8))
                    .containsExactly(
                            hex("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
                            hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                            hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        }
    }

    @Test
    void every_event_of_a_log_of_every_size_is_proved_to_be_in_it_and_no_other_is() throws IOException {
        try (LeafFile leaves = filled(SIZES)) {
            Proofs proofs = new Proofs(leaves);
            for (long size = 1; size <= SIZES; size++) {
                Hash root = leaves.of(0, size);
                for (long index = 0; index < size; index++) {
                    List<Hash> path = proofs.inclusion(index, size);
                    assertThat(ProofCheck.includes(leaf(index), index, size, path, root))
                            .isTrue();
                    assertThat(ProofCheck.includes(leaf(index + 1), index, size, path, root))
                            .isFalse();
                    assertThat(ProofCheck.includes(leaf(index), index + 1, size, path, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_log_of_every_size_is_proved_to_have_only_grown_from_every_smaller_one() throws IOException {
        try (LeafFile leaves = filled(SIZES)) {
            Proofs proofs = new Proofs(leaves);
            for (long size = 1; size <= SIZES; size++) {
                Hash root = leaves.of(0, size);
                for (long earlier = 1; earlier <= size; earlier++) {
                    List<Hash> path = proofs.consistency(earlier, size);
                    Hash then = leaves.of(0, earlier);
                    assertThat(ProofCheck.grew(earlier, then, size, root, path)).isTrue();
                    assertThat(ProofCheck.grew(earlier, leaf(999), size, root, path))
                            .isFalse();
                    assertThat(ProofCheck.grew(earlier, then, size, leaf(999), path))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void the_file_and_the_range_agree_far_beyond_what_one_tile_holds() throws IOException {
        CompactRange range = new CompactRange();
        try (LeafFile leaves = filled(1_500)) {
            for (int size = 1; size <= 1_500; size++) {
                range.append(leaf(size - 1));
                assertThat(leaves.of(0, size)).isEqualTo(range.root());
            }
            List<Hash> path = new Proofs(leaves).inclusion(700, 1_500);
            assertThat(ProofCheck.includes(leaf(700), 700, 1_500, path, range.root()))
                    .isTrue();
        }
    }

    @Test
    void a_file_is_found_again_and_can_be_cut() throws IOException {
        Hash before;
        try (LeafFile leaves = filled(600)) {
            before = leaves.of(0, 300);
        }
        try (LeafFile again = LeafFile.open(folder.resolve("leaves"))) {
            assertThat(again.size()).isEqualTo(600);
            again.cut(300);
            assertThat(again.size()).isEqualTo(300);
            assertThat(again.of(0, 300)).isEqualTo(before);
            again.append(
                    IntStream.range(300, 600).mapToObj(MerkleTreeTest::leaf).toList());
            assertThat(again.of(0, 600)).isEqualTo(filledRange(600).root());
        }
    }

    @Test
    void a_hash_is_read_as_it_is_written_and_nothing_shorter_is_one() {
        Hash hash = leaf(1);
        assertThat(Hash.ofBase64(hash.toString())).isEqualTo(hash).hasSameHashCodeAs(hash);
        String shorter = Base64.getEncoder().encodeToString(new byte[31]);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Hash.ofBase64(shorter))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private LeafFile filled(int size) throws IOException {
        LeafFile leaves = LeafFile.open(folder.resolve("leaves"));
        leaves.append(IntStream.range(0, size).mapToObj(MerkleTreeTest::leaf).toList());
        return leaves;
    }

    private static CompactRange filledRange(int size) {
        CompactRange range = new CompactRange();
        IntStream.range(0, size).mapToObj(MerkleTreeTest::leaf).forEach(range::append);
        return range;
    }

    private static Hash leaf(long index) {
        return Hash.leaf(new byte[] {(byte) index, (byte) (index >> 8)});
    }

    private static Hash hex(String text) {
        return Hash.ofBase64(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(text)));
    }
}
