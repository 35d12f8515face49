package qms.deployment;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What would stand on a cluster, and the questions that the rules ask of it. */
record Manifests(Stands stands, List<HasMetadata> all) {

    <T extends HasMetadata> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T one(Class<T> kind, String name) {
        return of(kind).stream()
                .filter(found -> found.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(stands + " has no " + kind.getSimpleName() + " " + name));
    }

    /** The templates of everything that runs, by name. */
    Map<String, PodTemplateSpec> pods() {
        Map<String, PodTemplateSpec> pods = new LinkedHashMap<>();
        for (HasMetadata thing : all) {
            PodTemplateSpec template = switch (thing) {
                case Deployment deployment -> deployment.getSpec().getTemplate();
                case StatefulSet set -> set.getSpec().getTemplate();
                case Job job -> job.getSpec().getTemplate();
                default -> null;
            };
            if (template != null) {
                pods.put(thing.getMetadata().getName(), template);
            }
        }
        return pods;
    }

    Container container(String pod) {
        List<Container> containers = pods().get(pod).getSpec().getContainers();
        if (containers.size() != 1) {
            throw new AssertionError(pod + " is to be one container");
        }
        return containers.getFirst();
    }

    /** Everything that a container is told, from its config maps and by itself. */
    Map<String, String> environment(String pod) {
        Map<String, String> told = new TreeMap<>();
        Container container = container(pod);
        container
                .getEnvFrom()
                .forEach(from -> told.putAll(
                        one(ConfigMap.class, from.getConfigMapRef().getName()).getData()));
        for (EnvVar variable : container.getEnv()) {
            told.put(variable.getName(), variable.getValue());
        }
        return told;
    }

    /** The pods that a selector means; the empty one means all. */
    List<String> selected(@Nullable LabelSelector selector) {
        Map<String, String> wanted =
                selector == null || selector.getMatchLabels() == null ? Map.of() : selector.getMatchLabels();
        return selected(wanted);
    }

    List<String> selected(Map<String, String> wanted) {
        return pods().entrySet().stream()
                .filter(pod ->
                        pod.getValue().getMetadata().getLabels().entrySet().containsAll(wanted.entrySet()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The number of a port that a pod names. */
    int port(String pod, IntOrString said) {
        return container(pod).getPorts().stream()
                .filter(port -> port.getName().equals(said.getStrVal())
                        || port.getContainerPort().equals(said.getIntVal()))
                .map(ContainerPort::getContainerPort)
                .findFirst()
                .orElseThrow(() -> new AssertionError(pod + " has no port " + said));
    }
}
