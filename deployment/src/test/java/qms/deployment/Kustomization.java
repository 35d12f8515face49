package qms.deployment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the project uses of a kustomization. */
record Kustomization(
        String apiVersion,
        String kind,
        @Nullable String namespace,
        List<String> resources,
        List<Generator> configMapGenerator,
        List<Patch> patches,
        List<Image> images,
        List<Replicas> replicas) {

    Kustomization {
        resources = resources == null ? List.of() : resources;
        configMapGenerator = configMapGenerator == null ? List.of() : configMapGenerator;
        patches = patches == null ? List.of() : patches;
        images = images == null ? List.of() : images;
        replicas = replicas == null ? List.of() : replicas;
    }

    static Kustomization in(Path folder) {
        return Project.CAMEL.convertValue(Project.yaml(folder.resolve("kustomization.yaml")), Kustomization.class);
    }

    record Generator(String name, @Nullable String behavior, List<String> literals, List<String> files) {
        Generator {
            literals = literals == null ? List.of() : literals;
            files = files == null ? List.of() : files;
        }
    }

    record Patch(
            @Nullable String path,
            @Nullable String patch,
            @Nullable Map<String, String> target) {}

    record Image(
            String name,
            @Nullable String newName,
            @Nullable String newTag,
            @Nullable String digest) {}

    record Replicas(String name, int count) {}
}
