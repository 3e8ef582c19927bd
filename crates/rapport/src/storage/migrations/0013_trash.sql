-- What was deleted can be brought back for a while beyond the reach of Undo: its images are kept, and found by the day of deletion.

UPDATE operation SET keeps = 1 WHERE op IN
  ('delete_people', 'delete_interaction', 'delete_event', 'delete_exchange', 'delete_promise', 'delete_ask', 'delete_introduction',
   'delete_relation', 'delete_note', 'delete_topics', 'delete_insight', 'delete_contribution', 'delete_learning',
   'delete_opportunity', 'delete_mentorship');

CREATE INDEX operation_kept ON operation (done_at) WHERE keeps = 1 AND op <> 'import';
