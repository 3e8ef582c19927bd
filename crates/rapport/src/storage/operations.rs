//! The names of what can be done, and what doing it changed. Rule: whoever shows data refreshes from [`Changes`] and never guesses.

use crate::people::PersonId;
use crate::sentence::Sentence;
use serde::Serialize;

/// Every kind of write there is. Stored by its snake_case name, so a name is never reused for another thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Op {
    AddPerson,
    EditPerson,
    DeletePeople,
    TagPeople,
    MergePeople,
    PartPerson,
    DecideDuplicate,
    AnswerOffer,
    Import,
    UndoImport,
    RememberMapping,
    ChangeSettings,
    LogInteraction,
    EditInteraction,
    DeleteInteraction,
    AddEvent,
    EditEvent,
    DeleteEvent,
    CaptureEvent,
    AddExchange,
    EditExchange,
    DeleteExchange,
    AddPromise,
    EditPromise,
    SettlePromise,
    DeletePromise,
    AddAsk,
    EditAsk,
    SettleAsk,
    DeleteAsk,
    AddIntroduction,
    MoveIntroduction,
    EditIntroduction,
    DeleteIntroduction,
    AddRelation,
    DeleteRelation,
    AddNote,
    EditNote,
    DeleteNote,
    ChangeTie,
    ChangeTopics,
    AnswerPlan,
    KeepWeekQuiet,
    ChangeTemplates,
    ChangeViews,
    MergeTopics,
    DeleteTopics,
    AssessTopic,
    AddInsight,
    EditInsight,
    ShowInsight,
    DeleteInsight,
    AddContribution,
    EditContribution,
    DeleteContribution,
    AddLearning,
    EditLearning,
    DeleteLearning,
    AddOpportunity,
    EditOpportunity,
    MoveOpportunity,
    DeleteOpportunity,
    RenameStage,
    BeginMentorship,
    EditMentorship,
    EndMentorship,
    DeleteMentorship,
    LinkSession,
    ChangeMilestones,
    SetMenteeLimit,
    AddGoal,
    EditGoal,
    PutAwayGoal,
    ChangeFields,
    BringBack,
    DeleteTemplate,
}

impl Op {
    /// All operations with their stored name and the title they have where nothing more telling was given.
    const TABLE: [(Self, &str, &str); 76] = [
        (Self::AddPerson, "add_person", "Added a person"),
        (Self::EditPerson, "edit_person", "Edited a person"),
        (Self::DeletePeople, "delete_people", "Deleted people"),
        (Self::TagPeople, "tag_people", "Changed tags"),
        (Self::MergePeople, "merge_people", "Merged two people"),
        (Self::PartPerson, "part_person", "Parted two people"),
        (Self::DecideDuplicate, "decide_duplicate", "Kept two people apart"),
        (Self::AnswerOffer, "answer_offer", "Answered an offer"),
        (Self::Import, "import", "Imported"),
        (Self::UndoImport, "undo_import", "Undid an import"),
        (Self::RememberMapping, "remember_mapping", "Remembered how a table is read"),
        (Self::ChangeSettings, "change_settings", "Changed settings"),
        (Self::LogInteraction, "log_interaction", "Logged an interaction"),
        (Self::EditInteraction, "edit_interaction", "Edited an interaction"),
        (Self::DeleteInteraction, "delete_interaction", "Deleted an interaction"),
        (Self::AddEvent, "add_event", "Added an event"),
        (Self::EditEvent, "edit_event", "Edited an event"),
        (Self::DeleteEvent, "delete_event", "Deleted an event"),
        (Self::CaptureEvent, "capture_event", "Wrote down an event"),
        (Self::AddExchange, "add_exchange", "Added an exchange"),
        (Self::EditExchange, "edit_exchange", "Edited an exchange"),
        (Self::DeleteExchange, "delete_exchange", "Deleted an exchange"),
        (Self::AddPromise, "add_promise", "Added a promise"),
        (Self::EditPromise, "edit_promise", "Edited a promise"),
        (Self::SettlePromise, "settle_promise", "Settled a promise"),
        (Self::DeletePromise, "delete_promise", "Deleted a promise"),
        (Self::AddAsk, "add_ask", "Added an ask"),
        (Self::EditAsk, "edit_ask", "Edited an ask"),
        (Self::SettleAsk, "settle_ask", "Settled an ask"),
        (Self::DeleteAsk, "delete_ask", "Deleted an ask"),
        (Self::AddIntroduction, "add_introduction", "Thought of an introduction"),
        (Self::MoveIntroduction, "move_introduction", "Moved an introduction on"),
        (Self::EditIntroduction, "edit_introduction", "Edited an introduction"),
        (Self::DeleteIntroduction, "delete_introduction", "Deleted an introduction"),
        (Self::AddRelation, "add_relation", "Related two people"),
        (Self::DeleteRelation, "delete_relation", "Removed a relation"),
        (Self::AddNote, "add_note", "Added a note"),
        (Self::EditNote, "edit_note", "Edited a note"),
        (Self::DeleteNote, "delete_note", "Deleted a note"),
        (Self::ChangeTie, "change_tie", "Changed a tie"),
        (Self::ChangeTopics, "change_topics", "Changed topics"),
        (Self::AnswerPlan, "answer_plan", "Answered the plan"),
        (Self::KeepWeekQuiet, "keep_week_quiet", "Changed a quiet week"),
        (Self::ChangeTemplates, "change_templates", "Changed message templates"),
        (Self::ChangeViews, "change_views", "Changed saved views"),
        (Self::MergeTopics, "merge_topics", "Merged two topics"),
        (Self::DeleteTopics, "delete_topics", "Deleted a topic"),
        (Self::AssessTopic, "assess_topic", "Assessed a topic"),
        (Self::AddInsight, "add_insight", "Noted an insight"),
        (Self::EditInsight, "edit_insight", "Edited an insight"),
        (Self::ShowInsight, "show_insight", "Looked at an insight again"),
        (Self::DeleteInsight, "delete_insight", "Deleted an insight"),
        (Self::AddContribution, "add_contribution", "Added a contribution"),
        (Self::EditContribution, "edit_contribution", "Edited a contribution"),
        (Self::DeleteContribution, "delete_contribution", "Deleted a contribution"),
        (Self::AddLearning, "add_learning", "Added learning"),
        (Self::EditLearning, "edit_learning", "Edited learning"),
        (Self::DeleteLearning, "delete_learning", "Deleted learning"),
        (Self::AddOpportunity, "add_opportunity", "Noted an opportunity"),
        (Self::EditOpportunity, "edit_opportunity", "Edited an opportunity"),
        (Self::MoveOpportunity, "move_opportunity", "Moved an opportunity on"),
        (Self::DeleteOpportunity, "delete_opportunity", "Deleted an opportunity"),
        (Self::RenameStage, "rename_stage", "Renamed a stage"),
        (Self::BeginMentorship, "begin_mentorship", "Began a mentorship"),
        (Self::EditMentorship, "edit_mentorship", "Edited a mentorship"),
        (Self::EndMentorship, "end_mentorship", "Ended a mentorship"),
        (Self::DeleteMentorship, "delete_mentorship", "Deleted a mentorship"),
        (Self::LinkSession, "link_session", "Noted a mentoring session"),
        (Self::ChangeMilestones, "change_milestones", "Changed the milestones"),
        (Self::SetMenteeLimit, "set_mentee_limit", "Set the limit of mentees"),
        (Self::AddGoal, "add_goal", "Set a goal"),
        (Self::EditGoal, "edit_goal", "Changed a goal"),
        (Self::PutAwayGoal, "put_away_goal", "Put a goal away"),
        (Self::ChangeFields, "change_fields", "Changed the fields of organisations"),
        (Self::BringBack, "bring_back", "Brought something back"),
        (Self::DeleteTemplate, "delete_template", "Deleted a message template"),
    ];

    /// Operations that delete records, each with the tables of those.
    pub(crate) const DELETIONS: [(Self, &[&str]); 16] = [
        (Self::DeletePeople, &["person"]),
        (Self::DeleteInteraction, &["interaction"]),
        (Self::DeleteEvent, &["event"]),
        (Self::DeleteExchange, &["exchange"]),
        (Self::DeletePromise, &["promise"]),
        (Self::DeleteAsk, &["ask"]),
        (Self::DeleteIntroduction, &["introduction"]),
        (Self::DeleteRelation, &["relation", "membership"]),
        (Self::DeleteNote, &["note"]),
        (Self::DeleteTopics, &["topic"]),
        (Self::DeleteInsight, &["insight"]),
        (Self::DeleteContribution, &["contribution"]),
        (Self::DeleteLearning, &["learning"]),
        (Self::DeleteOpportunity, &["opportunity"]),
        (Self::DeleteMentorship, &["mentorship"]),
        (Self::DeleteTemplate, &["message_template"]),
    ];

    /// The images of such an operation are kept beyond the reach of *Undo*: of an import for good, of what deletes for the trash.
    pub(super) fn keeps(self) -> bool {
        self == Self::Import || Self::DELETIONS.iter().any(|(op, _)| *op == self)
    }

    pub fn all() -> impl Iterator<Item = Self> {
        Self::TABLE.iter().map(|entry| entry.0)
    }

    /// As stored in the journal.
    pub fn name(self) -> &'static str {
        self.entry().1
    }

    /// The operation stored under this name; `None` where another version wrote it.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::TABLE.iter().find(|entry| entry.1 == name).map(|entry| entry.0)
    }

    /// What it is called where nothing more telling was given.
    pub fn title(self) -> &'static str {
        self.entry().2
    }

    fn entry(self) -> (Self, &'static str, &'static str) {
        Self::TABLE[self as usize]
    }
}

/// What one operation changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Changes {
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub operation: i64,
    pub op: Op,
    /// What it did, ready to be shown beside *Undo*: `Deleted 3 people`.
    pub title: String,
    /// The same, for any language; null where it goes by `op` alone.
    pub said: Option<Sentence>,
    pub people: ChangedPeople,
}

impl Changes {
    /// For an operation that changed nothing and so was not recorded.
    pub(super) fn none(op: Op) -> Self {
        Self { operation: 0, op, title: String::new(), said: None, people: ChangedPeople::None }
    }
}

/// Which people an operation touched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ChangedPeople {
    None,
    /// At most 200.
    These(Vec<PersonId>),
    Many,
}

/// A finished transaction: what the work returned, and what it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done<T> {
    pub value: T,
    pub changes: Changes,
}

/// What *Undo* and *Redo* would do now; null where there is nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct JournalState {
    pub undo: Option<JournalEntry>,
    pub redo: Option<JournalEntry>,
}

/// What was done once, as the journal has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct JournalEntry {
    /// Null where another version did it.
    pub op: Option<Op>,
    pub title: String,
    /// As in [`Changes`]; null too where an earlier version did it.
    pub said: Option<Sentence>,
}
