-- What is counted of the days on which people were met, and where they are: growth reads it out of the index alone.
DROP INDEX person_by_met_on;
CREATE INDEX person_by_met_on ON person (met_on, origin, organisation_id);
