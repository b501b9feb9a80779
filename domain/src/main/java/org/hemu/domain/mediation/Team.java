package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Who mediates a case.
 *
 * @param mediators nobody, before some are assigned
 * @param since day of their assignment
 * @param recused who stepped back, and when; by the text of the subject's id
 */
public record Team(List<SubjectId> mediators, @Nullable LocalDate since, Map<String, LocalDate> recused) {
    static final Team NOBODY = new Team(List.of(), null, Map.of());

    Team assigned(List<SubjectId> others, LocalDate on) {
        return new Team(List.copyOf(others), on, recused);
    }

    Team without(SubjectId mediator, LocalDate on) {
        Map<String, LocalDate> changed = new TreeMap<>(recused);
        changed.put(mediator.value(), on);
        List<SubjectId> left =
                mediators.stream().filter(each -> !each.equals(mediator)).toList();
        return new Team(left, since, Map.copyOf(changed));
    }
}
