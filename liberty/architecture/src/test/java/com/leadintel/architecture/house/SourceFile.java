package com.leadintel.architecture.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One Java file as its author wrote it.
 *
 * @param packageName the package that it declares
 * @param lines the number of its lines
 * @param unexplained the package, if this is its package-info, and the public types that have no Javadoc
 * @param caught the exceptions that its catch clauses name
 */
public record SourceFile(
        Path path, String packageName, int lines, String text, List<String> unexplained, List<String> caught) {
    /** The simple file name. */
    public String name() {
        return path.getFileName().toString();
    }

    /** The name of its top-level class, from the root on, such as {@code persistence.job.JobWorker}. */
    public String local(String root) {
        return (packageName + "." + name().replace(".java", "")).substring(root.length() + 1);
    }

    /** All Java files below a directory; none when it does not exist. */
    static List<SourceFile> below(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return parse(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<SourceFile> parse(List<Path> paths) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            DocTrees docs = DocTrees.instance(task);
            List<SourceFile> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                parsed.add(read(unit, docs));
            }
            return parsed;
        }
    }

    private static SourceFile read(CompilationUnitTree unit, DocTrees docs) throws IOException {
        Path path = Path.of(unit.getSourceFile().toUri());
        String text = Files.readString(path);
        Reader reader = new Reader(docs);
        reader.scan(unit, null);
        if (path.endsWith("package-info.java")
                && docs.getDocComment(new TreePath(new TreePath(unit), unit.getPackage())) == null) {
            reader.unexplained.add("package " + unit.getPackageName());
        }
        return new SourceFile(
                path,
                String.valueOf(unit.getPackageName()),
                (int) text.lines().count(),
                text,
                List.copyOf(reader.unexplained),
                List.copyOf(reader.caught));
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> unexplained = new ArrayList<>();
        private final List<String> caught = new ArrayList<>();

        Reader(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            Set<Modifier> modifiers = type.getModifiers().getFlags();
            if (modifiers.contains(Modifier.PUBLIC) && docs.getDocComment(getCurrentPath()) == null) {
                unexplained.add(type.getSimpleName().toString());
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitCatch(CatchTree clause, Void nothing) {
            var type = clause.getParameter().getType();
            var alternatives = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
            alternatives.forEach(exception -> caught.add(exception.toString()));
            return super.visitCatch(clause, null);
        }
    }
}
