//! Topics that might be mine. Rule: proposed from what others said of me and from what people I know stand for; what I refused is not
//! proposed again.

use super::edit::{called, ensure, name_of, put_to};
use super::{ProposalSource, TopicId, TopicProposal};
use crate::failure::Result;
use crate::folding::fold;
use crate::people::PersonId;
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::collections::{HashMap, HashSet};

/// A field that fewer positions name says little of the network.
const FEWEST_POSITIONS: u32 = 3;

/// At most `limit`: skills first, then tags, then fields of positions, those with most behind them first. None of the three crowds
/// another out: what one leaves of its third goes to the others.
pub fn proposals(connection: &Connection, limit: u32) -> Result<Vec<TopicProposal>> {
    let mut seen = known(connection)?;
    let mut sources = Vec::new();
    for (source, counted) in [
        (ProposalSource::Skill, skills(connection)?),
        (ProposalSource::Tag, tags(connection)?),
        (ProposalSource::Position, positions(connection)?),
    ] {
        let mut counted: Vec<(String, u32)> = counted.into_iter().filter(|(name, _)| seen.insert(fold(name))).collect();
        counted.sort_by(|(one, few), (other, many)| many.cmp(few).then_with(|| fold(one).cmp(&fold(other))));
        sources.push((source, counted));
    }
    let sizes: Vec<usize> = sources.iter().map(|(_, counted)| counted.len()).collect();
    let shares = shares(&sizes, usize::try_from(limit).unwrap_or(usize::MAX));
    let mut proposals = Vec::new();
    for ((source, counted), share) in sources.into_iter().zip(shares) {
        let some = counted.into_iter().take(share);
        proposals.extend(some.map(|(name, count)| TopicProposal { name, source, count }));
    }
    Ok(proposals)
}

/// How many of each are taken, one after the other in turn, until there are so many together or no more.
fn shares(sizes: &[usize], limit: usize) -> Vec<usize> {
    let mut shares = vec![0; sizes.len()];
    let mut left = limit.min(sizes.iter().sum());
    while left > 0 {
        for (share, size) in shares.iter_mut().zip(sizes) {
            if *share < *size && left > 0 {
                *share += 1;
                left -= 1;
            }
        }
    }
    shares
}

/// Makes it a topic; whoever bears a tag of that name stands for it.
///
/// # Errors
/// `Invalid` where the name is blank.
pub fn accept(store: &mut Store, name: &str, now: DateTime<Utc>) -> Result<Done<TopicId>> {
    store.transact(Op::ChangeTopics, now, |writing| {
        let topic = ensure(writing, name)?;
        writing.title(sentence!("deeds-topic-added", "Added the topic {name}", name = name_of(writing, topic)?));
        let mut statement = writing.prepare_cached(
            "SELECT l.person_id FROM tag AS g JOIN person_tag AS l ON l.tag_id = g.id WHERE g.name_key = ?1",
        )?;
        let people = statement.query_map([fold(name.trim())], |row| row.get(0))?;
        for person in people.collect::<Result<Vec<i64>, _>>()? {
            put_to(writing, PersonId(person), topic)?;
        }
        Ok(topic)
    })
}

/// It is not proposed again.
pub fn refuse(store: &mut Store, name: &str, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::ChangeTopics, now, |writing| {
        writing.title(sentence!("deeds-topic-put-aside", "Put aside the topic {name}", name = name.trim()));
        let key = fold(name.trim());
        if called(writing, &key)?.is_none() {
            writing
                .execute("INSERT INTO topic_refusal (name_key) VALUES (?1) ON CONFLICT (name_key) DO NOTHING", [key])?;
        }
        Ok(())
    })
}

/// The folded names that need no proposal.
fn known(connection: &Connection) -> Result<HashSet<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT name_key FROM topic UNION SELECT name_key FROM topic_alias UNION SELECT name_key FROM topic_refusal",
    )?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// What I was endorsed for, as LinkedIn's archive lists it: skills with commas between.
fn skills(connection: &Connection) -> Result<Vec<(String, u32)>> {
    let mut statement = connection.prepare_cached(
        "SELECT what FROM exchange WHERE kind = 'endorsement' AND direction = 'received' AND batch_id IS NOT NULL",
    )?;
    let told = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    Ok(counted(told.iter().flat_map(|what| what.split(',')).map(|skill| (skill.trim().to_owned(), 1))))
}

/// But for those that name an organisation, a place or an event, or only say how I know somebody.
fn tags(connection: &Connection) -> Result<Vec<(String, u32)>> {
    let mut statement = connection.prepare_cached(
        "SELECT g.name, count(*) FROM tag AS g JOIN person_tag AS l ON l.tag_id = g.id
          WHERE g.name_key NOT IN (SELECT name_key FROM organisation) GROUP BY g.id HAVING count(*) > 1",
    )?;
    let mut tags: Vec<(String, u32)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let mut named = connection.prepare_cached(
        "SELECT title FROM event UNION SELECT city FROM postal_address UNION SELECT region FROM postal_address
          UNION SELECT country FROM postal_address",
    )?;
    let named = named.query_map([], |row| row.get::<_, String>(0))?;
    // An event is often called by its year as well.
    let fold_named = |name: String| fold(name.trim_end_matches(|letter: char| !letter.is_alphabetic()));
    let named = named.map(|name| name.map(fold_named)).collect::<Result<HashSet<String>, _>>()?;
    tags.retain(|(name, _)| {
        let key = fold(name);
        let tells_of_a_tie = key.split_whitespace().all(|word| TIES.split(' ').any(|tie| tie == word));
        !tells_of_a_tie && !named.contains(&key)
    });
    Ok(tags)
}

fn positions(connection: &Connection) -> Result<Vec<(String, u32)>> {
    let mut statement = connection
        .prepare_cached("SELECT position, count(*) FROM person WHERE position IS NOT NULL GROUP BY position")?;
    let held = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut named = Vec::new();
    for row in held {
        let (position, count): (String, u32) = row?;
        named.extend(fields(&position).into_iter().map(|field| (field, count)));
    }
    let mut counted = counted(named.into_iter());
    counted.retain(|(_, count)| *count >= FEWEST_POSITIONS);
    Ok(counted)
}

/// The sums by folded name, in the spelling that came first.
fn counted(named: impl Iterator<Item = (String, u32)>) -> Vec<(String, u32)> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut sums: Vec<(String, u32)> = Vec::new();
    for (name, count) in named.filter(|(name, _)| !name.is_empty()) {
        let place = *places.entry(fold(&name)).or_insert(sums.len());
        match sums.get_mut(place) {
            Some((_, sum)) => *sum += count,
            None => sums.push((name, count)),
        }
    }
    sums
}

/// The fields that a position names: `Senior Data Engineer, Grid Planning` is about data and grid planning.
pub fn fields(position: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in position.split([',', '/', '|', '&', '(', ')', ';', '–', '—', '·', '+']) {
        let mut run: Vec<&str> = Vec::new();
        for word in part.split_whitespace() {
            let key = fold(word.trim_matches(|letter: char| !letter.is_alphanumeric()));
            if ROLES.split(' ').any(|role| role == key) || key.chars().count() < 2 {
                add(&mut found, &mut run);
            } else {
                run.push(word.trim_matches(|letter: char| !letter.is_alphanumeric()));
            }
        }
        add(&mut found, &mut run);
    }
    found
}

/// A run of up to three words is a field; a longer one is a sentence.
fn add(found: &mut Vec<String>, run: &mut Vec<&str>) {
    if (1..=3).contains(&run.len()) {
        found.push(run.join(" "));
    }
    run.clear();
}

/// Words that tell how I know somebody, and not what they know.
const TIES: &str = "acquaintance acquaintances alumni and classmate classmates client clients close coach coaches colleague colleagues \
    conference contact contacts customer customers event events ex family favorite favorites favourite favourites former \
    friend friends from group important in investor investors key mentee mentees mentor mentors met my neighbor neighbors \
    neighbour neighbours network of old other partner partners people personal press private prospect prospects recruiter \
    recruiters relatives school speaker speakers starred student students supplier suppliers team the to university vip work";

/// Words that tell the part somebody has, and not the field; and those that only join.
const ROLES: &str = "a advisor adviser analyst and architect area assistant associate at board candidate ceo cfo chair chief cmo co-founder cofounder \
    consultant contractor coo coordinator cto der deputy designer developer director engineer engineering evp executive \
    expert fellow for founder freelance freelancer general global group head ii iii in independent intern international \
    junior lead leader lecturer manager management managing member of officer operator owner partner phd planner postdoc \
    president principal professor programme program project regional research researcher retired scientist self-employed \
    senior specialist staff student svp team technician the trainee vice vp writer";
