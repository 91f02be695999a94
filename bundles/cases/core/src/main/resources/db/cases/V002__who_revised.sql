alter table CASES_FILE add column REVISED_BY varchar(100);
alter table CASES_FILE add column REVISED_AT timestamp;
