package org.hemu.app.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Follows a fold into everything it calls on the query side, wherever that is written. A call of an interface is not
 * followed: what stands behind it is not known here.
 */
final class FoldsArePure extends ArchCondition<JavaClass> {
    FoldsArePure() {
        super("compute from events and rows alone, with all that they call");
    }

    @Override
    public void check(JavaClass fold, ConditionEvents events) {
        for (JavaCodeUnit unit : reachedFrom(fold)) {
            for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                if (Accesses.TO_THE_OUTSIDE.test(access) || Accesses.TO_INPUT_AND_OUTPUT.test(access)) {
                    events.add(SimpleConditionEvent.violated(
                            access, access.getDescription() + ", which " + fold.getName() + " folds with"));
                }
            }
        }
    }

    private static Set<JavaCodeUnit> reachedFrom(JavaClass fold) {
        Set<JavaCodeUnit> reached = new LinkedHashSet<>();
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(fold.getCodeUnits());
        while (!waiting.isEmpty()) {
            JavaCodeUnit unit = waiting.remove();
            if (reached.add(unit)) {
                for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitAccessTarget target && isOfTheQuerySide(target)) {
                        target.resolveMember().ifPresent(waiting::add);
                    }
                }
            }
        }
        return reached;
    }

    private static boolean isOfTheQuerySide(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getPackageName();
        return owner.startsWith("org.hemu.query") || owner.startsWith("org.hemu.fixtures.query");
    }
}
