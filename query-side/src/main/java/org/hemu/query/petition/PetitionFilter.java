package org.hemu.query.petition;

import java.time.LocalDate;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.ClockFile;
import org.jspecify.annotations.Nullable;

/**
 * Which petitions to list; an absent criterion lets all pass.
 *
 * @param form how it was ever brought forward
 * @param group whether it ever came as a group visit
 * @param skipLevel whether it ever passed over the competent level
 * @param repeated whether it was brought forward more than once
 * @param supervised whether a supervision of it is open
 * @param dueBefore a last day of a clock that runs lies before this one
 */
public record PetitionFilter(
        @Nullable PetitionStage stage,
        @Nullable PetitionKind kind,
        @Nullable PetitionTopic topic,
        @Nullable PetitionForm form,
        @Nullable Boolean group,
        @Nullable Boolean skipLevel,
        @Nullable Boolean repeated,
        @Nullable Boolean supervised,
        @Nullable LocalDate dueBefore) {
    public static final PetitionFilter ALL = new PetitionFilter(null, null, null, null, null, null, null, null, null);

    boolean admits(PetitionOnFile file, @Nullable CaseClocks clocks) {
        return (stage == null || stage == file.stage())
                && (kind == null || kind == file.classification().kind())
                && (topic == null || topic == file.classification().topic())
                && (form == null || file.batches().stream().anyMatch(batch -> batch.form() == form))
                && (group == null || group == file.batches().stream().anyMatch(PetitionOnFile.BatchOnFile::group))
                && (skipLevel == null
                        || skipLevel == file.batches().stream().anyMatch(PetitionOnFile.BatchOnFile::skipLevel))
                && (repeated == null || repeated == (file.batches().size() > 1))
                && (supervised == null
                        || supervised == file.supervisions().stream().anyMatch(each -> each.closedOn() == null))
                && (dueBefore == null
                        || ClockFile.nextDue(clocks)
                                .filter(day -> day.isBefore(dueBefore))
                                .isPresent());
    }
}
