package qms.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qms.deployment.Code.Service;

/** Every kustomization lists what lies beside it, and releases what is built. */
class KustomizationsTest {

    @Test
    void every_file_that_is_listed_exists_and_every_file_beside_is_listed() {
        for (Path file : kustomizations()) {
            Path folder = file.getParent();
            Kustomization kustomization = Kustomization.in(folder);
            Set<String> listed = new TreeSet<>(kustomization.resources());
            kustomization.patches().stream()
                    .map(Kustomization.Patch::path)
                    .filter(path -> path != null)
                    .forEach(listed::add);
            kustomization.configMapGenerator().forEach(generator -> listed.addAll(generator.files()));
            assertThat(listed)
                    .allSatisfy(path -> assertThat(Files.exists(folder.resolve(path)))
                            .as(file + " lists " + path)
                            .isTrue());
            Set<String> beside = Project.files(folder, "").stream()
                    .filter(found -> found.getParent().equals(folder) && !found.equals(file))
                    .map(found -> found.getFileName().toString())
                    .collect(Collectors.toSet());
            assertThat(listed).as(file.toString()).containsAll(beside);
        }
    }

    @Test
    void production_releases_every_service_at_this_version_and_nothing_else() {
        Kustomization production = Kustomization.in(Stands.PRODUCTION.folder());
        assertThat(production.images())
                .extracting(Kustomization.Image::name)
                .containsExactlyInAnyOrderElementsOf(Code.services().stream()
                        .map(service -> "qms/" + service.module())
                        .toList());
        assertThat(production.images()).allSatisfy(image -> {
            assertThat(image.newName()).endsWith("/" + image.name());
            assertThat(image.newTag()).isEqualTo(Code.version());
        });
    }

    @Test
    void the_number_of_replicas_is_said_for_every_service() {
        for (Stands stands : Set.of(Stands.LOCAL, Stands.PRODUCTION)) {
            assertThat(Kustomization.in(stands.folder()).replicas())
                    .extracting(Kustomization.Replicas::name)
                    .containsExactlyInAnyOrderElementsOf(
                            Code.services().stream().map(Service::module).toList());
        }
    }

    private static Set<Path> kustomizations() {
        Set<Path> found = Stream.of("k8s", "deployment/postgres", "deployment/mongo")
                .flatMap(folder -> Project.files(Project.at(folder), "kustomization.yaml").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).hasSize(5);
        return found;
    }
}
