package org.hemu.command.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.hemu.api.casework.CaseworkEvent;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** No clock starts in a case that nobody can ask about its deadlines. */
class ReviewsTest {
    private static final String SHELLS = "org.hemu.command";

    /** The kinds of cases that commands reach: those that have a shell which evolves by events of a case. */
    private static Set<String> reached() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider shells = new ClassPathScanningCandidateComponentProvider(false);
        shells.addIncludeFilter(new AnnotationTypeFilter(AggregateRoot.class));
        Set<String> reached = new TreeSet<>();
        for (var found : shells.findCandidateComponents(SHELLS)) {
            Class<?> shell = Class.forName(Objects.requireNonNull(found.getBeanClassName()));
            if (isOfCases(shell)) {
                reached.add(Objects.requireNonNull(shell.getAnnotation(AggregateRoot.class))
                        .type());
            }
        }
        return reached;
    }

    private static boolean isOfCases(Class<?> shell) {
        return Arrays.stream(shell.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                .anyMatch(method -> CaseworkEvent.class.isAssignableFrom(method.getParameterTypes()[0]));
    }

    @Test
    void areThereForEveryKindOfCaseThatCommandsReach() throws ClassNotFoundException {
        assertThat(reached()).contains("mediation-case").isEqualTo(DeadlineSweeper.reviewed());
    }
}
