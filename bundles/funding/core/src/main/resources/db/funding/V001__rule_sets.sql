-- Rule-sets of programmes in versions. What is shipped is inserted here and never changed by anybody: a corrected edition is another version. Amounts are
-- euros, persons, shares, months or years as the kind says; DECIDED_AT orders versions that begin on the same day.
create table FUNDING_RULES (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  RULES varchar(40) not null,
  NUMBER smallint not null,
  STATE varchar(10) not null,
  TITLE varchar(150) not null,
  FIRST_DAY date not null,
  LAST_DAY date,
  REASON varchar(500),
  ENTERED_BY varchar(100),
  ENTERED_AT timestamp not null,
  DECIDED_BY varchar(100),
  DECIDED_AT timestamp,
  constraint FUNDING_RULES_PK primary key (ID),
  constraint FUNDING_RULES_ONCE unique (RULES, NUMBER)
);

create table FUNDING_RULE_VALUE (
  RULES_ID char(36) not null,
  KIND varchar(40) not null,
  AMOUNT decimal(20,6) not null,
  SOURCE varchar(300) not null,
  constraint FUNDING_RULE_VALUE_PK primary key (RULES_ID, KIND),
  constraint FUNDING_RULE_VALUE_OF foreign key (RULES_ID) references FUNDING_RULES (ID)
);

insert into FUNDING_RULES (ID, VERSION, REVISION, RULES, NUMBER, STATE, TITLE, FIRST_DAY, LAST_DAY, ENTERED_AT, DECIDED_AT)
  values ('00000000-0000-7000-8000-000000002017', 1, 0, 'vwv-2017', 1, 'SHIPPED', 'VwV Integrationsmanagement (Pakt für Integration)', '2017-04-27', '2019-12-31', '2017-01-01 00:00:00', '2017-01-01 00:00:00');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002017', 'BUDGET', 58000000, 'Pakt für Integration vom 27.04.2017: 116 Mio. € für zwei Jahre');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002017', 'BASE_COUNT', 72857, 'Zählung am 15.09.2017 (§ 29d FAG), erschlossen aus den veröffentlichten Beträgen');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002017', 'FIRST_INSTALMENT_PER_PERSON', 743.145, 'Auszahlung im Juli 2017 auf geschätzte Zahlen, erschlossen aus den veröffentlichten Beträgen');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002017', 'ALONE_FROM', 51000, 'Mitteilung zur Finanzierung 2017: mindestens eine ganze Stelle');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002017', 'RATE_UNIVERSITY', 64000, 'VwV Integrationsmanagement 2017: Stelle mit Hochschulabschluss je Jahr');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002017', 'RATE_MIDDLE', 51000, 'VwV Integrationsmanagement 2017: Stelle mit mittlerer Qualifikation je Jahr, Fortbildung eingeschlossen');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002017', 'SMALLEST_SHARE', 0.25, 'Regierungspräsidium, Fragen und Antworten 2017');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002017', 'LONGEST_APPROVAL', 36, 'VwV Integrationsmanagement 2017');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002017', 'CARE_PERIOD', 2, 'Landkreis Konstanz, Angebot zum Integrationsmanagement 2017');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002017', 'ROUNDED_TO', 1, 'Kaufmännische Rundung auf ganze Euro, erschlossen aus den veröffentlichten Beträgen');

insert into FUNDING_RULES (ID, VERSION, REVISION, RULES, NUMBER, STATE, TITLE, FIRST_DAY, LAST_DAY, ENTERED_AT, DECIDED_AT)
  values ('00000000-0000-7000-8000-000000002020', 1, 0, 'vwv-2020', 1, 'SHIPPED', 'VwV Integrationsmanagement 2020', '2020-01-01', '2022-12-31', '2020-01-01 00:00:00', '2020-01-01 00:00:00');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002020', 'RATE_UNIVERSITY', 64000, 'VwV Integrationsmanagement 2020: Stelle mit Hochschulabschluss je Jahr');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002020', 'RATE_MIDDLE', 51000, 'VwV Integrationsmanagement 2020: Stelle mit mittlerer Qualifikation je Jahr');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002020', 'SMALLEST_SHARE', 0.25, 'Regierungspräsidium, Fragen und Antworten 2017');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002020', 'LONGEST_APPROVAL', 60, 'Statistisches Landesamt, FaFo 2021: Bewilligung von 36 auf 60 Monate verlängert');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002020', 'INDICATORS_DUE', 131, 'VwV Integrationsmanagement 2020: jährliche Indikatoren zum 31. Januar');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002020', 'PROOF_WITHIN', 3, 'Regierungspräsidium, Fragen und Antworten: Sachbericht binnen drei Monaten nach dem Ende der Förderung');

insert into FUNDING_RULES (ID, VERSION, REVISION, RULES, NUMBER, STATE, TITLE, FIRST_DAY, LAST_DAY, ENTERED_AT, DECIDED_AT)
  values ('00000000-0000-7000-8000-000000002023', 1, 0, 'vwv-2023', 1, 'SHIPPED', 'VwV Integrationsmanagement vom 6. Juni 2023', '2023-01-01', '2024-12-31', '2023-01-01 00:00:00', '2023-01-01 00:00:00');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002023', 'RATE_UNIVERSITY', 60000, 'VwV vom 06.06.2023: pauschal je Stelle und Jahr');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002023', 'RATE_MIDDLE', 60000, 'VwV vom 06.06.2023: pauschal je Stelle und Jahr');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002023', 'CARE_PERIOD', 3, 'VwV vom 06.06.2023');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002023', 'CARE_PERIOD_AT_MOST', 4, 'VwV vom 06.06.2023: in begründeten Fällen');

insert into FUNDING_RULES (ID, VERSION, REVISION, RULES, NUMBER, STATE, TITLE, FIRST_DAY, LAST_DAY, ENTERED_AT, DECIDED_AT)
  values ('00000000-0000-7000-8000-000000002025', 1, 0, 'fag-2025', 1, 'SHIPPED', 'Integrationsmanagement ab 2025', '2025-01-01', null, '2025-01-01 00:00:00', '2025-01-01 00:00:00');
insert into FUNDING_RULE_VALUE (RULES_ID, KIND, AMOUNT, SOURCE) values ('00000000-0000-7000-8000-000000002025', 'DISTRICTS_ONLY', 1, 'Ab 2025 dauerhaft: nur Stadt- und Landkreise beantragen und leiten weiter');
