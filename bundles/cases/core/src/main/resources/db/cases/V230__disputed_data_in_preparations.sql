-- What the person disputes (§ 84 (2) SGB X) of what shared accommodation tells of them; a copy of what stands in CONTENT.
alter table CASES_PREPARATION add column DISPUTED varchar(200) default '' not null;
