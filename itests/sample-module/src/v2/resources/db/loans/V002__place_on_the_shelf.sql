alter table LOANS_LOAN add column SHELF varchar(40) not null default 'Ohne Platz';
