//! What the window can ask for. Rule: a command stands in the list below and nowhere else; what answers it, its TypeScript and its
//! place off the window's thread are all made from there.

#[macro_use]
mod answering;
mod backups;
mod choosing;
mod encryption;
mod events;
mod expertise;
mod exporting;
mod given;
mod giving;
mod goals;
mod growth;
#[cfg(test)]
mod hostile;
mod importing;
mod interactions;
#[cfg(test)]
mod invented;
mod journal;
mod links;
mod logging;
mod mentoring;
mod messages;
mod network;
mod opportunities;
mod organisations;
mod people;
mod plan;
mod relations;
mod reporting;
mod settings;
mod start;
mod ties;
mod timeline;
mod topics;
mod trash;
mod tray;
mod written;

use crate::desk::Desk;
pub use answering::handler;
use answering::{Answer, Asking, as_json};
#[cfg(test)]
use answering::{Asked, unwatched};
use rapport::Failure;
use rapport::importing::preview::{Batch, PreviewRecord, PreviewSummary};
use rapport::people::{Facets, PeoplePage, PersonCard, PossiblePair};
use rapport::storage::{Changes, JournalState};

/// What a command is given that needs nothing.
#[derive(Debug, serde::Deserialize, ts_rs::TS)]
pub struct Nothing {}

commands! {
    start {
        start(Nothing) -> start::Start;
        sample_open(Nothing) -> start::Start;
        sample_leave(Nothing) -> start::Start;
        data_folder_open(Nothing) -> ();
        data_folder_move(start::FolderChosen) -> start::Start;
        start_with_system_set(start::StartWithSystemWanted) -> ();
    }
    tray {
        tray_standing(Nothing) -> crate::tray::TrayStanding;
        tray_follow(tray::TrayWanted) -> crate::tray::TrayStanding;
    }
    people {
        people_page(people::Page) -> PeoplePage;
        people_facets(people::FacetsWanted) -> Facets;
        people_standing(Nothing) -> rapport::people::NetworkStanding;
        views_list(Nothing) -> Vec<rapport::people::views::SavedView>;
        view_save(people::SaveView) -> written::Written;
        view_delete(people::DeleteView) -> written::Written;
        person_card(people::CardWanted) -> PersonCard;
        person_add(people::Add) -> written::Written;
        person_edit(people::Edit) -> written::Written;
        people_delete(people::Delete) -> written::Written;
        people_tag(people::Tag) -> written::Written;
        people_merge(people::Merge) -> written::Written;
        person_part(people::Part) -> written::Written;
        duplicates_page(people::DuplicatesPage) -> Vec<PossiblePair>;
        duplicate_keep_both(people::KeepBoth) -> written::Written;
        offer_answer(people::AnswerOffer) -> written::Written;
    }
    importing {
        import_opened(Nothing) -> Option<crate::choices::ChosenFiles>;
        import_recognise(importing::Held) -> Vec<rapport::importing::Recognised>;
        import_preview(importing::PreviewWanted, watched) -> PreviewSummary;
        import_reread(importing::Reread, watched) -> PreviewSummary;
        import_records(importing::Records) -> Vec<PreviewRecord>;
        import_decide(importing::Decide) -> PreviewSummary;
        import_apply(importing::ApplyImport, watched) -> importing::AppliedImport;
        import_cancel(Nothing) -> ();
        import_discard(importing::Named) -> ();
        import_batches(Nothing) -> Vec<Batch>;
        import_undo(importing::UndoBatch) -> importing::ImportUndone;
    }
    choosing {
        choose_to_import(choosing::ToImport) -> Option<crate::choices::ChosenFiles>;
        choose_backup(choosing::BackupToChoose) -> Option<crate::choices::ChosenFiles>;
        choose_to_save(choosing::PlaceToSave) -> Option<crate::choices::ChosenPlace>;
        choose_folder(choosing::FolderToChoose) -> Option<crate::choices::ChosenPlace>;
    }
    interactions {
        interaction_log(interactions::LogInteraction) -> written::Written;
        interaction_edit(interactions::EditInteraction) -> written::Written;
        interaction_delete(interactions::DeleteInteraction) -> written::Written;
        note_add(interactions::AddNote) -> written::Written;
        note_edit(interactions::EditNote) -> written::Written;
        note_delete(interactions::DeleteNote) -> written::Written;
    }
    events {
        events_list(events::WantedEvents) -> rapport::events::Agenda;
        event_card(events::WantedEvent) -> rapport::events::EventCard;
        event_outcome(events::WantedEvent) -> rapport::events::Outcome;
        event_add(events::AddEvent) -> events::AddedEvent;
        event_edit(events::EditEvent) -> written::Written;
        event_delete(events::WantedEvent) -> written::Written;
        event_capture(events::CaptureEvent) -> events::AddedEvent;
    }
    timeline {
        timeline_page(timeline::WantedTimeline) -> rapport::timeline::TimelinePage;
        words_search(timeline::WantedWords) -> Vec<rapport::timeline::TimelineItem>;
    }
    logging {
        log_understand(logging::LineTyped) -> rapport::logging::Understood;
        log_keep(logging::LineKept) -> logging::Logged;
    }
    journal {
        undo(Nothing) -> Option<Changes>;
        redo(Nothing) -> Option<Changes>;
        journal(Nothing) -> JournalState;
    }
    links {
        link_read(links::LinkWritten) -> rapport::links::Link;
        link_open(links::LinkWritten) -> ();
    }
    giving {
        exchange_add(giving::ExchangeAdd) -> written::Added;
        exchange_edit(giving::ExchangeEdit) -> written::Written;
        exchange_delete(giving::ExchangeNamed) -> written::Written;
        exchanges_page(giving::ExchangesWanted) -> rapport::exchanges::ExchangesPage;
        balance(giving::BalanceWanted) -> rapport::exchanges::Balance;
        promise_add(giving::PromiseAdd) -> written::Added;
        promise_edit(giving::PromiseEdit) -> written::Written;
        promise_settle(giving::PromiseSettle) -> written::Written;
        promise_delete(giving::PromiseNamed) -> written::Written;
        promises_list(giving::PromisesWanted) -> rapport::promises::Promises;
        ask_add(giving::AskAdd) -> written::Added;
        ask_edit(giving::AskEdit) -> written::Written;
        ask_settle(giving::AskSettle) -> written::Written;
        ask_delete(giving::AskNamed) -> written::Written;
        asks_list(giving::AsksWanted) -> rapport::asks::Asks;
        ask_helpers(giving::HelpWanted) -> Vec<rapport::asks::PossibleHelp>;
        introduction_add(giving::IntroductionAdd) -> written::Added;
        introduction_move(giving::IntroductionMoved) -> written::Written;
        introduction_edit(giving::IntroductionEdited) -> written::Written;
        introduction_delete(giving::IntroductionNamed) -> written::Written;
        introductions_list(giving::IntroductionsWanted) -> rapport::introductions::Introductions;
        introduction_wording(giving::WordingWanted) -> String;
    }
    relations {
        relation_add(relations::Add) -> written::Added;
        relation_delete(relations::Named) -> written::Written;
        relations_of(relations::Of) -> Vec<rapport::relations::RelatedPerson>;
        relations_proposed(relations::Of) -> Vec<rapport::relations::ProposedRelation>;
        relation_refuse(relations::Refused) -> written::Written;
        membership_add(relations::MembershipAdd) -> written::Added;
        membership_delete(relations::MembershipNamed) -> written::Written;
        memberships_of(relations::MembershipsOf) -> Vec<rapport::relations::memberships::Membership>;
    }
    messages {
        templates_list(Nothing) -> Vec<rapport::messages::Template>;
        template_save(messages::Save) -> written::Added;
        template_delete(messages::Named) -> written::Written;
        message_draft(messages::DraftWanted) -> rapport::messages::MessageDraft;
        message_carry(messages::Carried) -> ();
    }
    ties {
        tie_settle(ties::Settle) -> written::Written;
        tie_card(ties::Wanted) -> rapport::ties::TieCard;
        circles_proposed(Nothing) -> Vec<rapport::ties::CircleProposal>;
        ties_with_weights(ties::WeightsTried) -> rapport::ties::BandCounts;
    }
    plan {
        week_plan(plan::WeekWanted) -> rapport::plan::Week;
        plan_answer(plan::Answered) -> written::Written;
        week_quiet(plan::QuietWanted) -> written::Written;
        meeting_card(plan::MeetingWanted) -> rapport::people::meeting::MeetingCard;
    }
    topics {
        topics_list(topics::TopicsWanted) -> rapport::topics::TopicsPage;
        topic_card(topics::TopicNamed) -> topics::TopicCard;
        topic_records(topics::TopicRecordsWanted) -> rapport::goals::CountedRecords;
        topic_add(topics::TopicAdd) -> written::Added;
        topic_edit(topics::TopicEdit) -> written::Written;
        topic_assess(topics::TopicAssess) -> written::Written;
        topics_merge(topics::TopicMerge) -> written::Written;
        topic_delete(topics::TopicNamed) -> written::Written;
        person_topics(topics::PersonTopicsWanted) -> rapport::topics::PersonTopics;
        person_topics_set(topics::PersonTopicsSet) -> written::Written;
        topics_proposed(topics::ProposalsWanted) -> Vec<rapport::topics::TopicProposal>;
        topic_accept(topics::ProposalAnswered) -> written::Added;
        topic_refuse(topics::ProposalAnswered) -> written::Written;
    }
    expertise {
        expertise_profile(expertise::ProfileWanted) -> rapport::expertise::profile::Profile;
        profile_targets_set(expertise::ProfileTargetsSet) -> written::Written;
        insight_add(expertise::InsightAdd) -> written::Added;
        insight_edit(expertise::InsightEdit) -> written::Written;
        insight_show(expertise::InsightNamed) -> written::Written;
        insight_delete(expertise::InsightNamed) -> written::Written;
        insights_page(expertise::InsightsWanted) -> rapport::expertise::insights::InsightsPage;
        contribution_add(expertise::ContributionAdd) -> written::Added;
        contribution_edit(expertise::ContributionEdit) -> written::Written;
        contribution_delete(expertise::ContributionNamed) -> written::Written;
        contributions_page(expertise::ContributionsWanted) -> rapport::expertise::contributions::ContributionsPage;
        learning_add(expertise::LearningAdd) -> written::Added;
        learning_edit(expertise::LearningEdit) -> written::Written;
        learning_delete(expertise::LearningNamed) -> written::Written;
        learning_page(expertise::LearningsWanted) -> rapport::expertise::learning::LearningsPage;
    }
    opportunities {
        opportunities_page(opportunities::OpportunitiesWanted) -> rapport::opportunities::OpportunitiesPage;
        opportunity_figures(opportunities::OpportunityFiguresWanted) -> rapport::opportunities::OpportunityFigures;
        opportunity_card(opportunities::OpportunityNamed) -> rapport::opportunities::OpportunityCard;
        opportunity_add(opportunities::OpportunityAdd) -> written::Added;
        opportunity_edit(opportunities::OpportunityEdit) -> written::Written;
        opportunity_move(opportunities::OpportunityMoved) -> written::Written;
        opportunity_thank(opportunities::OpportunityThanked) -> written::Written;
        opportunity_step_add(opportunities::OpportunityStepAdd) -> written::Added;
        opportunity_delete(opportunities::OpportunityNamed) -> written::Written;
        stage_names(Nothing) -> Vec<rapport::opportunities::StageName>;
        stage_rename(opportunities::StageRename) -> written::Written;
    }
    mentoring {
        mentoring_overview(mentoring::MentoringWanted) -> rapport::mentoring::Mentoring;
        mentoring_sessions(mentoring::MentoringWanted) -> Vec<rapport::mentoring::HeldSession>;
        mentorship_card(mentoring::MentorshipNamed) -> rapport::mentoring::MentorshipCard;
        mentorship_begin(mentoring::MentorshipBegin) -> mentoring::MentorshipBegun;
        mentorship_edit(mentoring::MentorshipEdit) -> written::Written;
        mentorship_end(mentoring::MentorshipEnded) -> written::Written;
        mentorship_take_up(mentoring::MentorshipNamed) -> mentoring::MentorshipBegun;
        mentorship_step_add(mentoring::MentorshipStepAdd) -> written::Added;
        mentorship_agenda(mentoring::MentorshipAgenda) -> written::Written;
        mentorship_delete(mentoring::MentorshipNamed) -> written::Written;
        mentoring_session_link(mentoring::MentoringSessionLink) -> written::Added;
        mentoring_session_unlink(mentoring::MentoringSessionNamed) -> written::Written;
        milestone_add(mentoring::MilestoneAdd) -> written::Added;
        milestone_edit(mentoring::MilestoneEdit) -> written::Written;
        milestone_delete(mentoring::MilestoneNamed) -> written::Written;
        mentee_limit(mentoring::MenteeLimit) -> written::Written;
    }
    growth {
        growth_figures(growth::FiguresWanted) -> Vec<rapport::growth::figures::Figures>;
        growth_figures_apart(growth::FiguresWanted) -> Vec<rapport::growth::figures::Figures>;
        growth_structure(growth::FiguresWanted) -> rapport::growth::figures::StructureFigures;
        growth_behind(growth::BehindWanted) -> rapport::growth::figures::Behind;
    }
    goals {
        goals_list(Nothing) -> goals::GoalsKept;
        goals_offered(Nothing) -> goals::GoalsOffered;
        goal_records(goals::GoalRecordsWanted) -> rapport::goals::CountedRecords;
        goal_add(goals::GoalAdd) -> written::Added;
        goal_set_begin(goals::GoalSetBegin) -> written::Written;
        goal_edit(goals::GoalEdit) -> written::Written;
        goal_put_away(goals::GoalNamed) -> written::Written;
        goal_bring_back(goals::GoalNamed) -> written::Written;
    }
    organisations {
        organisation_fields(organisations::FieldsWanted) -> rapport::organisations::OrganisationFields;
        organisation_field_set(organisations::FieldSet) -> written::Written;
        organisation_fields_take(Nothing) -> written::Written;
    }
    network {
        network_map(Nothing) -> rapport::structure::NetworkMap;
        network_between(network::BetweenWanted) -> rapport::structure::Between;
        network_should_meet(Nothing) -> Vec<rapport::plan::Candidate>;
        network_file(network::FileWanted) -> String;
    }
    reporting {
        report_page(reporting::ReportWanted) -> String;
        report_save(reporting::ReportSave) -> ();
    }
    encryption {
        encryption_standing(Nothing) -> rapport::encryption::Encryption;
        unlock(encryption::PassphraseTyped) -> start::Start;
        locked_standing(Nothing) -> encryption::LockedStanding;
        data_folder_elsewhere(encryption::FolderElsewhere) -> start::Start;
        keyring_standing(Nothing) -> rapport_keyring::Standing;
        keyring_unlock(Nothing) -> start::Start;
        keyring_remember(Nothing) -> rapport_keyring::Standing;
        keyring_forget(Nothing) -> rapport_keyring::Standing;
        encryption_turn_on(encryption::EncryptionWanted, watched) -> encryption::EncryptionTurned;
        encryption_turn_off(Nothing, watched) -> encryption::EncryptionTurned;
        passphrase_change(encryption::PassphraseChange) -> rapport::encryption::Converted;
    }
    backups {
        backups_list(Nothing) -> backups::BackupsKept;
        backup_unmade(Nothing) -> Option<Failure>;
        backup_make(Nothing, watched) -> rapport::backups::Backup;
        backup_folder_choose(backups::FolderChosen) -> backups::BackupsKept;
        restore_preview(backups::BackupNamed) -> rapport::backups::RestorePreview;
        backup_file_preview(backups::BackupFile) -> rapport::backups::RestorePreview;
        backup_file_restore(backups::BackupFile, watched) -> backups::RestoredNow;
        restore(backups::BackupNamed, watched) -> backups::RestoredNow;
        begin_anew(Nothing) -> start::Start;
    }
    trash {
        trash_page(trash::TrashWanted) -> rapport::trash::TrashPage;
        trash_bring_back(trash::BringBack) -> trash::BackAgain;
    }
    settings {
        settings_save(settings::Save) -> written::Written;
    }
    exporting {
        export_all(exporting::Export, watched) -> exporting::Exported;
        export_cancel(Nothing) -> ();
        opportunities_export(exporting::ExportOpportunities) -> exporting::ExportedRecords;
        ics_export(exporting::ExportEvents) -> exporting::ExportedEvents;
        file_save(exporting::SaveFile) -> ();
    }
}
