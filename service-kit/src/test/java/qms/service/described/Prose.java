package qms.service.described;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The words of the API document are those that stand in the source: what is read in the code and what is read in the document are one. */
final class Prose {

    /** A comment: its first sentence, what follows it, and what it says of each parameter. */
    record Comment(String summary, String rest, Map<String, String> parameters) {
        static final Comment NONE = new Comment("", "", Map.of());

        String whole() {
            return (summary + " " + rest).strip();
        }
    }

    private final Map<String, Comment> comments = new HashMap<>();
    private final Set<Class<?>> read = new HashSet<>();

    Comment of(Class<?> type) {
        readOnce(type);
        return comments.getOrDefault(type.getCanonicalName(), Comment.NONE);
    }

    Comment of(Method method) {
        readOnce(method.getDeclaringClass());
        return comments.getOrDefault(
                method.getDeclaringClass().getCanonicalName() + "#" + method.getName(), Comment.NONE);
    }

    private void readOnce(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        if (read.add(outer)) {
            source(outer).ifPresent(this::read);
        }
    }

    /** In whichever module of the house it stands; nothing is known of other people's classes. */
    private static Optional<Path> source(Class<?> outer) {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            String file = "src/main/java/" + outer.getName().replace('.', '/') + ".java";
            return modules.map(module -> module.resolve(file))
                    .filter(Files::exists)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(DocTrees.instance(task), unit.getPackageName().toString()).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private String at;

        Reader(DocTrees docs, String at) {
            this.docs = docs;
            this.at = at;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String outer = at;
            at = outer + "." + type.getSimpleName();
            keep(at);
            super.visitClass(type, nothing);
            at = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            keep(at + "#" + method.getName());
            return null;
        }

        private void keep(String name) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                comments.put(name, comment(comment));
            }
        }
    }

    private static Comment comment(DocCommentTree comment) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree parameter) {
                parameters.put(parameter.getName().toString(), sentence(text(parameter.getDescription())));
            }
        }
        return new Comment(text(comment.getFirstSentence()), text(comment.getBody()), parameters);
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream()
                .map(part -> switch (part) {
                    case LiteralTree literal -> "`" + literal.getBody() + "`";
                    case LinkTree link -> "`" + link.getReference() + "`";
                    default -> part.toString();
                })
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
