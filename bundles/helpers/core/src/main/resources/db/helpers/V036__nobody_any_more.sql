-- A Patenschaft of somebody who was erased stays with its request, without who it was.
alter table HELPERS_SPONSORSHIP alter column VOLUNTEER_ID drop not null;
