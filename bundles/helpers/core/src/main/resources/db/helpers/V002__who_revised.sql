alter table HELPERS_VOLUNTEER add column REVISED_BY varchar(100);
alter table HELPERS_VOLUNTEER add column REVISED_AT timestamp;
