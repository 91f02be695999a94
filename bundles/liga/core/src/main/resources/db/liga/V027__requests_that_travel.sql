-- A request may stand in the district and in the municipality, at each end as a row of its own with the same ID.
alter table LIGA_REQUEST add column SHARED boolean default false not null;
alter table LIGA_REQUEST add column UNSENT boolean default false not null;
alter table LIGA_REQUEST add column UNREAD boolean default false not null;
-- How often it stood otherwise, at whichever end: the later one counts at both.
alter table LIGA_REQUEST add column TURN integer default 0 not null;
alter table LIGA_REQUEST add column TAKEN_AT timestamp;
-- The package in which it left last.
alter table LIGA_REQUEST add column SENT_AS char(36);
-- What travels has the same key at both ends, so that it is written down once however often it comes.
alter table LIGA_REQUEST_ENTRY add column ENTRY_KEY char(36);
