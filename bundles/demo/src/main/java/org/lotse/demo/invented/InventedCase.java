package org.lotse.demo.invented;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.appointment.AppointmentData;
import org.lotse.cases.api.task.GiveTask;

/**
 * All that is written down of one invented accompaniment, in the words of the module's own commands.
 *
 * @param number which one, from nought
 * @param situation how far it is
 * @param former the dwelling before the present one
 * @param household those who live with the person and have no case
 * @param contacts in the order of their days
 * @param looks assessments in the order of their days
 * @param appointments arranged for the coming days
 * @param missed one that did not take place
 * @param tasks with days, some past; the case is added by whoever writes them
 * @param asked an extension that nobody has decided on
 */
public record InventedCase(
        int number,
        Situation situation,
        OpenCase opening,
        @Nullable DwellingData former,
        List<MemberData> household,
        List<ContactData> contacts,
        List<InventedLook> looks,
        @Nullable InventedPlan plan,
        List<AppointmentData> appointments,
        @Nullable AppointmentData missed,
        List<GiveTask> tasks,
        List<InventedRelease> releases,
        List<InventedDocument> documents,
        @Nullable InventedExtension asked,
        @Nullable InventedEnd end) {}
