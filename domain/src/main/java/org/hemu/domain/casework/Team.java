package org.hemu.domain.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Who deals with a case.
 *
 * @param members nobody, before some are assigned
 * @param since day of their assignment
 * @param recused who stepped back, and when; by the text of the subject's id
 */
public record Team(List<SubjectId> members, @Nullable LocalDate since, Map<String, LocalDate> recused) {
    public static final Team NOBODY = new Team(List.of(), null, Map.of());

    /** Others, from the day on. */
    public Team assigned(List<SubjectId> others, LocalDate on) {
        return new Team(List.copyOf(others), on, recused);
    }

    /** The team once somebody has stepped back. */
    public Team without(SubjectId member, LocalDate on) {
        Map<String, LocalDate> changed = new TreeMap<>(recused);
        changed.put(member.value(), on);
        List<SubjectId> left =
                members.stream().filter(each -> !each.equals(member)).toList();
        return new Team(left, since, Map.copyOf(changed));
    }

    /** The day on which somebody stepped back; empty when nobody of that id did. */
    public Optional<LocalDate> recusedOn(SubjectId member) {
        return Optional.ofNullable(recused.get(member.value()));
    }
}
