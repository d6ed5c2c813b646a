package naru.simulation.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// Runs a test for every case of a table (or several), which it takes as a [KubernetesCase].
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(KubernetesCases.Source.class)
public @interface KubernetesCases {

    String[] value();

    /// Reads the tables.
    final class Source implements ArgumentsProvider, AnnotationConsumer<KubernetesCases> {

        private String[] tables = {};

        @Override
        public void accept(KubernetesCases annotation) {
            tables = annotation.value();
        }

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return Arrays.stream(tables)
                    .flatMap(table -> KubernetesTable.cases(table).stream())
                    .map(Arguments::of);
        }
    }
}
