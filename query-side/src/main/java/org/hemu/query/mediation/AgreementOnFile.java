package org.hemu.query.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemu.api.mediation.AgreementForm;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.SettingAsideAuthority;
import org.hemu.api.mediation.Side;
import org.hemu.api.mediation.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, and what became of it.
 *
 * @param obligations by number
 * @param effectiveOn day from which it binds; absent while a signature is missing
 * @param supervisedOn days on which the body looked after its performance
 */
public record AgreementOnFile(
        AgreementForm form,
        LocalDate reachedOn,
        List<ObligationOnFile> obligations,
        List<Signed> signatures,
        @Nullable LocalDate effectiveOn,
        List<LocalDate> supervisedOn,
        @Nullable Repudiated repudiated,
        @Nullable SetAside setAside) {

    /** What somebody owes, and whether it was done. */
    public record ObligationOnFile(
            Obligation obligation,
            @Nullable LocalDate performedOn,
            @Nullable LocalDate breachedOn) {}

    /** A signature that is there. */
    public record Signed(Signature signature, LocalDate on) {}

    /** A party did not stand by it before it bound anybody. */
    public record Repudiated(Side side, LocalDate on) {}

    /** An authority set it aside. */
    public record SetAside(SettingAsideAuthority authority, LocalDate on) {}

    static AgreementOnFile reached(AgreementForm form, LocalDate on, List<Obligation> obligations) {
        return new AgreementOnFile(
                form,
                on,
                obligations.stream()
                        .map(each -> new ObligationOnFile(each, null, null))
                        .toList(),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    AgreementOnFile signed(Signature signature, LocalDate on) {
        return new AgreementOnFile(
                form,
                reachedOn,
                obligations,
                plus(signatures, new Signed(signature, on)),
                effectiveOn,
                supervisedOn,
                repudiated,
                setAside);
    }

    AgreementOnFile effective(LocalDate on) {
        return new AgreementOnFile(form, reachedOn, obligations, signatures, on, supervisedOn, repudiated, setAside);
    }

    AgreementOnFile performed(int number, LocalDate on) {
        return changed(number, each -> new ObligationOnFile(each.obligation(), on, each.breachedOn()));
    }

    AgreementOnFile breached(int number, LocalDate on) {
        return changed(number, each -> new ObligationOnFile(each.obligation(), each.performedOn(), on));
    }

    private AgreementOnFile changed(int number, UnaryOperator<ObligationOnFile> change) {
        return new AgreementOnFile(
                form,
                reachedOn,
                obligations.stream()
                        .map(each -> each.obligation().number() == number ? change.apply(each) : each)
                        .toList(),
                signatures,
                effectiveOn,
                supervisedOn,
                repudiated,
                setAside);
    }

    AgreementOnFile supervised(LocalDate on) {
        return new AgreementOnFile(
                form, reachedOn, obligations, signatures, effectiveOn, plus(supervisedOn, on), repudiated, setAside);
    }

    AgreementOnFile repudiatedBy(Side side, LocalDate on) {
        return new AgreementOnFile(
                form,
                reachedOn,
                obligations,
                signatures,
                effectiveOn,
                supervisedOn,
                new Repudiated(side, on),
                setAside);
    }

    AgreementOnFile setAsideBy(SettingAsideAuthority authority, LocalDate on) {
        return new AgreementOnFile(
                form,
                reachedOn,
                obligations,
                signatures,
                effectiveOn,
                supervisedOn,
                repudiated,
                new SetAside(authority, on));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
