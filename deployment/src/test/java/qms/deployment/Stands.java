package qms.deployment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The ways in which the platform is put on a cluster: the base as it is written, and the overlays as kubectl renders them. */
enum Stands {
    BASE("base"),
    LOCAL("overlays/local"),
    PRODUCTION("overlays/production");

    private static final Map<Stands, List<HasMetadata>> RENDERED = new EnumMap<>(Stands.class);

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.ofEntries(
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Secret", Secret.class),
            Map.entry("v1/PersistentVolumeClaim", PersistentVolumeClaim.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("apps/v1/StatefulSet", StatefulSet.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("networking.k8s.io/v1/Ingress", Ingress.class));

    private final String folder;

    Stands(String folder) {
        this.folder = folder;
    }

    Path folder() {
        return Project.at("k8s").resolve(folder);
    }

    Manifests manifests() {
        return new Manifests(this, this == BASE ? written() : rendered());
    }

    /** The secrets that the stores of a trial are given, as files of the folder of secrets. */
    static Set<String> secretFiles() {
        return Project.files(LOCAL.folder(), ".yaml").stream()
                .flatMap(file -> java.util.regex.Pattern.compile("/run/secrets/([\\w.-]+\\w)")
                        .matcher(Project.read(file))
                        .results())
                .map(found -> found.group(1))
                .filter(name -> !name.equals("qms"))
                .collect(Collectors.toSet());
    }

    /** Kustomize makes config maps of literals; here it is done by hand, so that the base is held without kubectl. */
    private List<HasMetadata> written() {
        Kustomization kustomization = Kustomization.in(folder());
        List<HasMetadata> all = new ArrayList<>();
        kustomization.resources().forEach(file -> all.addAll(typed(Project.read(folder().resolve(file)))));
        kustomization
                .configMapGenerator()
                .forEach(generator -> all.add(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName(generator.name())
                        .endMetadata()
                        .withData(generator.literals().stream()
                                .map(literal -> literal.split("=", 2))
                                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])))
                        .build()));
        return all;
    }

    private List<HasMetadata> rendered() {
        synchronized (RENDERED) {
            return RENDERED.computeIfAbsent(this, stands -> typed(stands.kustomize()));
        }
    }

    private String kustomize() {
        try {
            Process process = new ProcessBuilder("kubectl", "kustomize", folder().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("kubectl kustomize " + folder() + " failed");
            }
            return out;
        } catch (IOException missing) {
            assumeTrue(false, "kubectl is not here to render " + folder());
            throw new UncheckedIOException(missing);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<HasMetadata> typed(String text) {
        return Project.documents(text).stream().map(Stands::typed).toList();
    }

    private static HasMetadata typed(Object document) {
        Map<?, ?> tree = (Map<?, ?>) document;
        String kind = tree.get("apiVersion") + "/" + tree.get("kind");
        Class<? extends HasMetadata> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("no rule holds a " + kind);
        }
        return Project.CAMEL.convertValue(tree, type);
    }
}
