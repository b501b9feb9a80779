package org.hemu.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.domain.casework.ChainStep.LetGo;
import org.hemu.domain.casework.ChainStep.Opened;
import org.hemu.domain.casework.ChainStep.Referred;
import org.hemu.domain.casework.ChainStep.TakenUp;

/**
 * A grievance counts once, however many channels it goes through: in the first case that took it up, from the day on which it
 * did; while none has, in the case that was opened first. So nothing is lost from a figure by being referred elsewhere, and
 * nothing is counted again where it arrives.
 *
 * <p>Two cases are about the same grievance when one of them was referred to the other. That somebody goes from one channel to
 * another of their own accord, because they were not content or had failed there, is another grievance.
 */
public final class CountedOnce {
    private CountedOnce() {}

    /**
     * The case that counts for a grievance.
     *
     * @param since the day from which it does
     */
    public record Counted(CaseId caseId, Channel channel, LocalDate since) {}

    /** By every case that was opened, the one that counts for its grievance; as it was on the day. */
    public static Map<CaseId, Counted> on(LocalDate day, Collection<? extends ChainStep> steps) {
        return in(steps.stream().filter(step -> !step.on().isAfter(day)).toList());
    }

    /** By every case that was opened, the one that counts for its grievance. */
    public static Map<CaseId, Counted> in(Collection<? extends ChainStep> steps) {
        Map<CaseId, Opened> opened = new LinkedHashMap<>();
        Map<CaseId, LocalDate> takenUp = new HashMap<>();
        List<Referred> referrals = new ArrayList<>();
        for (ChainStep step : inOrder(steps)) {
            switch (step) {
                case Opened e -> opened.putIfAbsent(e.caseId(), e);
                case TakenUp e -> takenUp.putIfAbsent(e.caseId(), e.on());
                case LetGo e -> takenUp.remove(e.caseId());
                case Referred e -> referrals.add(e);
            }
        }
        Map<CaseId, CaseId> grievances = grievances(opened, referrals);
        Map<CaseId, Opened> counting = opened.values().stream()
                .collect(Collectors.toMap(
                        each -> grievance(grievances, each),
                        each -> each,
                        (one, other) -> first(takenUp).compare(one, other) <= 0 ? one : other));
        Map<CaseId, Counted> counted = new LinkedHashMap<>();
        for (Opened each : opened.values()) {
            Opened counts = counting.getOrDefault(grievance(grievances, each), each);
            LocalDate since = takenUp.getOrDefault(counts.caseId(), counts.on());
            counted.put(each.caseId(), new Counted(counts.caseId(), counts.channel(), since));
        }
        return counted;
    }

    /** Those of one day stay in the order in which they are given. */
    private static List<ChainStep> inOrder(Collection<? extends ChainStep> steps) {
        return steps.stream()
                .<ChainStep>map(step -> step)
                .sorted(Comparator.comparing(ChainStep::on))
                .toList();
    }

    /** Taken up before not taken up, early before late; those of one day in the order in which they were opened. */
    private static Comparator<Opened> first(Map<CaseId, LocalDate> takenUp) {
        return Comparator.comparing((Opened each) -> !takenUp.containsKey(each.caseId()))
                .thenComparing(each -> takenUp.getOrDefault(each.caseId(), each.on()));
    }

    /** By case, the case after which its grievance is named: the same for all that were referred to one another. */
    private static Map<CaseId, CaseId> grievances(Map<CaseId, Opened> opened, List<Referred> referrals) {
        Map<CaseId, CaseId> grievances = new HashMap<>();
        opened.keySet().forEach(each -> grievances.put(each, each));
        for (Referred referral : referrals) {
            opened.values().stream()
                    .filter(each -> leadsTo(referral, each) && opened.containsKey(referral.caseId()))
                    .forEach(each -> join(grievances, referral.caseId(), each.caseId()));
        }
        return grievances;
    }

    /** A referral leads to the case that it names, or to the one of that channel that names the case it was referred from. */
    private static boolean leadsTo(Referred referral, Opened to) {
        boolean named = referral.toCase() == null
                ? referral.caseId().equals(to.origin())
                : referral.toCase().equals(to.caseId());
        return named && to.channel() == referral.to();
    }

    private static void join(Map<CaseId, CaseId> grievances, CaseId one, CaseId other) {
        CaseId kept = grievances.getOrDefault(one, one);
        CaseId given = grievances.getOrDefault(other, other);
        grievances.replaceAll((_, grievance) -> grievance.equals(given) ? kept : grievance);
    }

    private static CaseId grievance(Map<CaseId, CaseId> grievances, Opened of) {
        return grievances.getOrDefault(of.caseId(), of.caseId());
    }
}
