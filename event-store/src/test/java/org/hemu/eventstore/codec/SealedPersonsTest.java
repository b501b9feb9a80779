package org.hemu.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.person.Person;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.JurisdictionCode;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class SealedPersonsTest {
    private static final PersonalData LI = new PersonalData("李强", null, null, null);

    /** A state that holds somebody. */
    record Holder(Person person) {}

    @Test
    void nobodyReadableIsWrittenToTheLog() {
        LocalDate day = LocalDate.of(2012, 3, 1);
        var event = new EmployerEvent.LegalRepresentativeChanged(
                new EmployerId("D2143569X"),
                new JurisdictionCode("220102000000"),
                LI,
                new EmployerEvent.Change(day, day, day, List.of()));

        assertThatThrownBy(() -> EventCodec.ofHemu().encode("employer", 0, "e", event, EventSamples.PROVENANCE))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("a readable person is written nowhere")
                .hasMessageNotContaining("李强");
    }

    @Test
    void nobodyReadableIsWrittenToASnapshot() {
        StateCodec<Holder> codec = new StateCodec<>("holder", Holder.class, 1);

        assertThatThrownBy(() -> codec.encode("h", 0, new Holder(LI)))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("a readable person is written nowhere");
    }
}
