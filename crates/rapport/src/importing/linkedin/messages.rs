//! `messages.csv` of all eras. Rule: read once from end to end, whatever its size; of each conversation and day one line is kept.

use super::html::plain;
use super::moments::{day, moment};
use crate::importing::fingerprint::fingerprint;
use crate::importing::happenings::{Conversation, Happenings, Somebody, Talk};
use crate::importing::reading::{FileReading, Format, LeftOutReason, MessageText, Problem, ReadingChoice, Severity};
use crate::importing::table::heading;
use crate::people::identity::profile_key;
use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use csv::{ByteRecord, ReaderBuilder};
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Read};

/// So many broken lines are named.
const MOST_PROBLEMS: usize = 200;

/// # Errors
/// Where the source cannot be read on.
pub(in crate::importing) fn messages(
    source: &mut dyn Read,
    file: &str,
    choice: &ReadingChoice,
    zone: Tz,
) -> io::Result<FileReading> {
    let mut reading = FileReading { encoding: "UTF-8".to_owned(), ..FileReading::of(file, Format::LinkedinMessages) };
    reading.happenings.take = choice.take.unwrap_or_default();
    reading.happenings.message_text = choice.message_text.unwrap_or_default();
    let mut gathering = Gathering::new(zone, reading.happenings.message_text);
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(source);
    let mut columns: Option<Columns> = None;
    let mut row = ByteRecord::new();
    let mut broken = 0;
    while reader.read_byte_record(&mut row).map_err(io::Error::from)? {
        let Some(columns) = &columns else {
            columns = Columns::of(&row);
            continue;
        };
        let line = row.position().map_or(0, csv::Position::line);
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        if !gathering.take(&Message { columns, row: &row }, line) {
            broken += 1;
            if reading.problems.len() < MOST_PROBLEMS {
                let message = sentence!(
                    "problems-linkedin-message-without-day",
                    "This message has no day that could be read, and was left aside."
                );
                reading.problems.push(Problem::new(file, line, Severity::RecordBroken, message));
            }
        }
    }
    gathering.finish(&mut reading.happenings);
    if reading.happenings.records() == 0 && broken == 0 {
        let message = sentence!(
            "problems-linkedin-messages-empty",
            "This file of messages has a heading and nothing below it. Nothing was taken."
        );
        reading.problems.push(Problem::new(file, 0, Severity::FileRefused, message));
    }
    Ok(reading)
}

/// Whether a file that begins so holds messages: such a one is not held in memory.
pub(in crate::importing) fn is_messages(head: &[u8]) -> bool {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(head);
    let mut row = ByteRecord::new();
    let read = reader.read_byte_record(&mut row).unwrap_or(false);
    read && Columns::of(&row).is_some_and(|columns| columns.0.contains_key("content"))
}

/// Where each column stands.
struct Columns(HashMap<String, usize>);

impl Columns {
    /// `None` where the row is no heading of messages.
    fn of(row: &ByteRecord) -> Option<Self> {
        let cells = row.iter().map(|cell| String::from_utf8_lossy(cell).trim_start_matches('\u{feff}').to_owned());
        let places: HashMap<String, usize> =
            cells.enumerate().map(|(place, cell)| (heading(&cell).key, place)).collect();
        places.contains_key("conversationid").then_some(Self(places))
    }
}

struct Message<'a> {
    columns: &'a Columns,
    row: &'a ByteRecord,
}

impl Message<'_> {
    fn cell(&self, key: &str) -> std::borrow::Cow<'_, str> {
        let cell = self.columns.0.get(key).and_then(|place| self.row.get(*place)).unwrap_or_default();
        String::from_utf8_lossy(cell.trim_ascii())
    }

    fn says(&self, key: &str) -> bool {
        matches!(self.cell(key).to_ascii_lowercase().as_str(), "yes" | "true" | "1")
    }

    fn of_no_use(&self) -> Option<LeftOutReason> {
        if self.says("ismessagedraft") || self.says("isconversationdraft") {
            return Some(LeftOutReason::Draft);
        }
        if self.cell("folder").eq_ignore_ascii_case("spam") {
            return Some(LeftOutReason::Spam);
        }
        let content = self.cell("content");
        let marked = content.contains("spinmail-quill-editor") || content.contains("%FIRSTNAME%");
        let titled = self.cell("conversationtitle").eq_ignore_ascii_case("sponsored conversation");
        (self.cell("senderprofileurl").is_empty() && (marked || titled)).then_some(LeftOutReason::Sponsored)
    }

    /// All who have a profile, or a name beside; `TO` is joined by commas that names hold too.
    fn recipients(&self) -> Vec<Somebody> {
        let (names, profiles) = (self.cell("to"), self.cell("recipientprofileurls"));
        let profiles: Vec<&str> = profiles.split(',').map(str::trim).filter(|url| !url.is_empty()).collect();
        let split: Vec<&str> = names.split(", ").map(str::trim).collect();
        match profiles.as_slice() {
            [] => split.into_iter().map(|name| somebody(name, "")).collect(),
            [only] => vec![somebody(&names, only)],
            several if several.len() == split.len() => {
                split.iter().zip(several).map(|(name, url)| somebody(name, url)).collect()
            }
            several => several.iter().map(|url| somebody("", url)).collect(),
        }
    }
}

/// Somebody who left LinkedIn has neither.
pub(super) fn somebody(name: &str, url: &str) -> Somebody {
    let name = if name.eq_ignore_ascii_case("LinkedIn Member") { "" } else { name.trim() };
    Somebody { name: name.to_owned(), profile: profile_key(url) }
}

struct Gathering {
    zone: Tz,
    text: MessageText,
    people: HashMap<Somebody, u32>,
    conversations: HashMap<String, u32>,
    members: Vec<Vec<u32>>,
    talks: HashMap<(u32, NaiveDate), Day>,
    left_out: BTreeMap<LeftOutReason, u32>,
}

/// One day of one conversation.
struct Day {
    line: u32,
    first: NaiveTime,
    begun_by: Option<u32>,
    messages: u32,
    /// Of any order of the same messages the same.
    sum: i64,
    text: Vec<(NaiveTime, String)>,
}

impl Gathering {
    fn new(zone: Tz, text: MessageText) -> Self {
        Self {
            zone,
            text,
            people: HashMap::new(),
            conversations: HashMap::new(),
            members: Vec::new(),
            talks: HashMap::new(),
            left_out: BTreeMap::new(),
        }
    }

    /// Whether it has a day.
    fn take(&mut self, message: &Message<'_>, line: u32) -> bool {
        if let Some(reason) = message.of_no_use() {
            *self.left_out.entry(reason).or_default() += 1;
            return true;
        }
        let date = message.cell("date");
        let midnight = || day(&date, self.zone).map(|day| day.and_time(NaiveTime::MIN));
        let Some(moment) = moment(&date, self.zone).or_else(midnight) else { return false };
        let (from, content) = (message.cell("from"), message.cell("content"));
        let key = message.cell("conversationid").into_owned();
        let next = u32::try_from(self.members.len()).unwrap_or(u32::MAX);
        let conversation = *self.conversations.entry(key).or_insert(next);
        if conversation == next {
            self.members.push(Vec::new());
        }
        let sender = self.person(somebody(&from, &message.cell("senderprofileurl")), conversation);
        for recipient in message.recipients() {
            self.person(recipient, conversation);
        }
        let time = moment.time();
        let talk = self.talks.entry((conversation, moment.date())).or_insert_with(|| Day {
            line,
            first: time,
            begun_by: sender,
            messages: 0,
            sum: 0,
            text: Vec::new(),
        });
        if time < talk.first {
            (talk.first, talk.begun_by) = (time, sender);
        }
        talk.messages += 1;
        talk.sum = talk.sum.wrapping_add(fingerprint([date.as_ref(), &from, &content]));
        if self.text == MessageText::Keep {
            let subject = message.cell("subject");
            let words = [plain(&subject), plain(&content)].into_iter().filter(|words| !words.is_empty());
            talk.text.push((time, format!("**{from}**: {}", words.collect::<Vec<_>>().join("\n"))));
        }
        true
    }

    fn person(&mut self, somebody: Somebody, conversation: u32) -> Option<u32> {
        if somebody.name.is_empty() && somebody.profile.is_none() {
            return None;
        }
        let next = u32::try_from(self.people.len()).unwrap_or(u32::MAX);
        let place = *self.people.entry(somebody).or_insert(next);
        let members = self.members.get_mut(conversation as usize)?;
        if !members.contains(&place) {
            members.push(place);
        }
        Some(place)
    }

    fn finish(self, happenings: &mut Happenings) {
        let mut people: Vec<(u32, Somebody)> =
            self.people.into_iter().map(|(somebody, place)| (place, somebody)).collect();
        people.sort_unstable_by_key(|(place, _)| *place);
        happenings.people = people.into_iter().map(|(_, somebody)| somebody).collect();
        happenings.me = everywhere(&self.members, happenings.people.len());
        let mut conversations: Vec<(String, u32)> = self.conversations.into_iter().collect();
        conversations.sort_unstable_by_key(|(_, place)| *place);
        happenings.conversations = conversations
            .into_iter()
            .zip(self.members)
            .map(|((key, _), people)| Conversation { key, people })
            .collect();
        happenings.talks = self
            .talks
            .into_iter()
            .map(|((conversation, on), mut day)| {
                day.text.sort_by_key(|(time, _)| *time);
                let text: Vec<String> = day.text.into_iter().map(|(_, words)| words).collect();
                let at = day.first;
                let begun_by = day.begun_by.unwrap_or(u32::MAX);
                Talk {
                    conversation,
                    line: day.line,
                    on,
                    at,
                    begun_by,
                    messages: day.messages,
                    text: text.join("\n\n"),
                    digest: day.sum,
                }
            })
            .collect();
        happenings.talks.sort_unstable_by_key(|talk| (talk.on, talk.conversation));
        happenings.left_out = self.left_out.into_iter().collect();
    }
}

/// Who takes part in all conversations: the user, where there is one such and more than one conversation.
fn everywhere(members: &[Vec<u32>], people: usize) -> Option<u32> {
    let mut counts = vec![0_usize; people];
    for member in members.iter().flatten() {
        if let Some(count) = counts.get_mut(*member as usize) {
            *count += 1;
        }
    }
    let most = counts.iter().copied().max().filter(|most| members.len() > 1 && most * 10 >= members.len() * 9)?;
    let mut with_most = counts.iter().enumerate().filter(|(_, count)| **count == most);
    let only = with_most.next()?.0;
    if with_most.next().is_some() { None } else { u32::try_from(only).ok() }
}
