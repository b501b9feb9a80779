package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.Signature;
import org.hemu.api.person.SubjectId;

/**
 * What was agreed, and what became of it.
 *
 * @param signatures that are there, with their days
 * @param consented workers who were represented and consented
 * @param bound workers whom it binds
 * @param performed obligations that were performed, with their days
 * @param breached obligations that were not performed in time, with the days on which that was recorded
 * @param pending remedies asked for and not decided, with their days
 * @param requested remedies ever asked for, with their days
 */
public record MediationAgreement(
        LocalDate reachedOn,
        List<Obligation> obligations,
        Map<Signature, LocalDate> signatures,
        List<SubjectId> consented,
        List<SubjectId> bound,
        Map<Integer, LocalDate> performed,
        Map<Integer, LocalDate> breached,
        Map<SoughtRemedy, LocalDate> pending,
        Map<SoughtRemedy, LocalDate> requested) {

    static MediationAgreement reached(LocalDate on, List<Obligation> obligations) {
        return new MediationAgreement(
                on, List.copyOf(obligations), Map.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    Optional<Obligation> obligation(int number) {
        return obligations.stream().filter(each -> each.number() == number).findFirst();
    }

    /** Obligations of which it is not known what became of them, the one due first in front. */
    List<Obligation> open() {
        return obligations.stream()
                .filter(each -> !performed.containsKey(each.number()) && !breached.containsKey(each.number()))
                .sorted(Comparator.comparing(Obligation::dueOn))
                .toList();
    }

    MediationAgreement signed(Signature signature, LocalDate on) {
        Map<Signature, LocalDate> changed = new EnumMap<>(Signature.class);
        changed.putAll(signatures);
        changed.put(signature, on);
        return new MediationAgreement(
                reachedOn, obligations, Map.copyOf(changed), consented, bound, performed, breached, pending, requested);
    }

    MediationAgreement binding(List<SubjectId> workers) {
        return new MediationAgreement(
                reachedOn,
                obligations,
                signatures,
                consented,
                List.copyOf(workers),
                performed,
                breached,
                pending,
                requested);
    }

    /** A worker consents; where the agreement is in effect it binds the worker from now on. */
    MediationAgreement consenting(SubjectId worker, boolean inEffect) {
        return new MediationAgreement(
                reachedOn,
                obligations,
                signatures,
                plus(consented, worker),
                inEffect ? plus(bound, worker) : bound,
                performed,
                breached,
                pending,
                requested);
    }

    private static List<SubjectId> plus(List<SubjectId> workers, SubjectId worker) {
        return Stream.concat(workers.stream(), Stream.of(worker)).distinct().toList();
    }

    MediationAgreement performing(int obligation, LocalDate on) {
        return new MediationAgreement(
                reachedOn,
                obligations,
                signatures,
                consented,
                bound,
                plus(performed, obligation, on),
                breached,
                pending,
                requested);
    }

    MediationAgreement breaching(int obligation, LocalDate on) {
        return new MediationAgreement(
                reachedOn,
                obligations,
                signatures,
                consented,
                bound,
                performed,
                plus(breached, obligation, on),
                pending,
                requested);
    }

    MediationAgreement asking(SoughtRemedy remedy, LocalDate on) {
        return new MediationAgreement(
                reachedOn,
                obligations,
                signatures,
                consented,
                bound,
                performed,
                breached,
                plus(pending, remedy, on),
                plus(requested, remedy, on));
    }

    MediationAgreement decided(SoughtRemedy remedy) {
        Map<SoughtRemedy, LocalDate> left = new TreeMap<>(pending);
        left.remove(remedy);
        return new MediationAgreement(
                reachedOn, obligations, signatures, consented, bound, performed, breached, Map.copyOf(left), requested);
    }

    private static <K extends Comparable<K>> Map<K, LocalDate> plus(Map<K, LocalDate> days, K key, LocalDate on) {
        Map<K, LocalDate> changed = new TreeMap<>(days);
        changed.put(key, on);
        return Map.copyOf(changed);
    }
}
