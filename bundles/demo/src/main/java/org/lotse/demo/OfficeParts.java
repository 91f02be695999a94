package org.lotse.demo;

import org.lotse.liga.api.meeting.MeetingList;
import org.lotse.liga.api.meeting.MeetingTasks;
import org.lotse.liga.api.meeting.Meetings;
import org.lotse.liga.api.request.OwnRequests;
import org.lotse.liga.api.request.RequestList;
import org.lotse.liga.api.request.RequestSharing;
import org.lotse.liga.api.request.Requests;
import org.lotse.liga.api.training.Mandates;
import org.lotse.liga.api.training.Participants;
import org.lotse.liga.api.training.TrainingList;
import org.lotse.liga.api.training.Trainings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the demonstration of trainings, meetings and requests is written with, in one hand. */
@Component(service = OfficeParts.class)
public final class OfficeParts {

    private final Trainings trainings;
    private final TrainingList trainingList;
    private final Participants participants;
    private final Mandates mandates;
    private final Meetings meetings;
    private final MeetingList meetingList;
    private final MeetingTasks tasks;
    private final Requests requests;
    private final RequestList requestList;
    private final RequestSharing sharing;
    private final OwnRequests ownRequests;

    /** The services of the module. */
    @Activate
    public OfficeParts(
            @Reference Trainings trainings,
            @Reference TrainingList trainingList,
            @Reference Participants participants,
            @Reference Mandates mandates,
            @Reference Meetings meetings,
            @Reference MeetingList meetingList,
            @Reference MeetingTasks tasks,
            @Reference Requests requests,
            @Reference RequestList requestList,
            @Reference RequestSharing sharing,
            @Reference OwnRequests ownRequests) {
        this.trainings = trainings;
        this.trainingList = trainingList;
        this.participants = participants;
        this.mandates = mandates;
        this.meetings = meetings;
        this.meetingList = meetingList;
        this.tasks = tasks;
        this.requests = requests;
        this.requestList = requestList;
        this.sharing = sharing;
        this.ownRequests = ownRequests;
    }

    Trainings trainings() {
        return trainings;
    }

    TrainingList trainingList() {
        return trainingList;
    }

    Participants participants() {
        return participants;
    }

    Mandates mandates() {
        return mandates;
    }

    Meetings meetings() {
        return meetings;
    }

    MeetingList meetingList() {
        return meetingList;
    }

    MeetingTasks tasks() {
        return tasks;
    }

    Requests requests() {
        return requests;
    }

    RequestList requestList() {
        return requestList;
    }

    RequestSharing sharing() {
        return sharing;
    }

    OwnRequests ownRequests() {
        return ownRequests;
    }
}
