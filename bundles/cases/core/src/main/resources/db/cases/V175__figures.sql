-- What is counted for a period is found by its days.
create index CASES_CONTACT_DAY on CASES_CONTACT (HELD_ON, FILE_ID);
create index CASES_CLOSING_DAY on CASES_CLOSING (CLOSED_ON, FILE_ID);
create index CASES_PLAN_GOAL_AREA on CASES_PLAN_GOAL (AREA, PLAN_ID);
