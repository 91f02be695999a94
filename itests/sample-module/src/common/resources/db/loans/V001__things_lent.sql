create table LOANS_LOAN (
    ID char(36) not null primary key,
    THING varchar(100) not null,
    REVISION integer not null
);
