-- A recommendation is words that somebody wrote; an endorsement confirms a skill. A column takes new values only as a new column.
ALTER TABLE exchange ADD COLUMN kind_now TEXT NOT NULL DEFAULT 'advice'
  CHECK (kind_now IN ('advice', 'introduction', 'referral', 'feedback', 'knowledge', 'endorsement', 'recommendation', 'hands_on', 'lead', 'time'));
UPDATE exchange SET kind_now = CASE WHEN kind = 'endorsement' AND source_key LIKE 'linkedin:recommendation:%' THEN 'recommendation' ELSE kind END;
ALTER TABLE exchange DROP COLUMN kind;
ALTER TABLE exchange RENAME COLUMN kind_now TO kind;

ALTER TABLE promise ADD COLUMN kind_now TEXT
  CHECK (kind_now IN ('advice', 'introduction', 'referral', 'feedback', 'knowledge', 'endorsement', 'recommendation', 'hands_on', 'lead', 'time'));
UPDATE promise SET kind_now = kind;
ALTER TABLE promise DROP COLUMN kind;
ALTER TABLE promise RENAME COLUMN kind_now TO kind;

-- A next step of a mentorship is a promise. Null where it is for none: rows of the journal may be older than this column.
ALTER TABLE promise ADD COLUMN mentorship_id INTEGER REFERENCES mentorship (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX promise_by_mentorship ON promise (mentorship_id) WHERE mentorship_id IS NOT NULL;
-- What was promised to whoever has one mentorship stood under it; where there are two, only the sessions tell which was meant.
UPDATE promise SET mentorship_id = (SELECT x.id FROM mentorship AS x WHERE x.person_id = promise.person_id)
 WHERE event_id IS NULL AND opportunity_id IS NULL
   AND (SELECT count(*) FROM mentorship AS x WHERE x.person_id = promise.person_id) = 1
   AND made_on >= (SELECT x.from_on FROM mentorship AS x WHERE x.person_id = promise.person_id);
