-- An absence may follow from a cover that the district gave across a carrier; by whom it is known, so that its days can follow.
alter table CASES_ABSENCE add column SECONDMENT_ID char(36);
