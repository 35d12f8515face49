package qms.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets are made once, at random, in a folder that git does not see. */
class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void every_secret_that_is_asked_for_is_made() throws IOException, InterruptedException {
        make();
        assertThat(made().keySet())
                .containsAll(Compose.read().secrets().keySet())
                .containsAll(Stands.secretFiles());
        assertThat(Base64.getDecoder().decode(made().get("qms.vault.master-key")))
                .hasSize(32);
        assertThat(Base64.getDecoder().decode(made().get("qms.fingerprint-key")))
                .hasSize(32);
        assertThat(made().get("qms.mongo.uri")).contains("//qms:" + made().get("mongo.password") + "@mongo:27017/");
        assertThat(made().get("axonserver.properties")).contains(".token=" + made().get("qms.axonserver.token") + "\n");
        assertThat(made().values()).allMatch(value -> value.length() >= 32).doesNotHaveDuplicates();
    }

    @Test
    void what_is_there_is_never_changed_and_what_is_lost_is_made_again() throws IOException, InterruptedException {
        make();
        Map<String, String> first = made();
        Files.delete(folder.resolve("secrets/grafana.admin.password"));
        make();
        assertThat(made()).hasSameSizeAs(first);
        first.remove("grafana.admin.password");
        assertThat(made()).containsAllEntriesOf(first);
    }

    @Test
    void only_their_owner_comes_into_the_folder_and_git_does_not_see_it() throws IOException, InterruptedException {
        make();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                .isEqualTo("rwx------");
        assertThat(Project.read(".gitignore").lines()).contains("/secrets/");
    }

    private Map<String, String> made() {
        Map<String, String> secrets = new TreeMap<>();
        Project.files(folder.resolve("secrets"), "")
                .forEach(file -> secrets.put(file.getFileName().toString(), Project.read(file)));
        return secrets;
    }

    private void make() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash",
                        Project.at("deployment/make-secrets.sh").toString(),
                        folder.resolve("secrets").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
