//! What the filter menus offer. Rule: nothing that nobody has.

use super::{Facet, Facets, OriginFacet};
use crate::failure::Result;
use crate::folding::fold;
use rusqlite::Connection;

const ORGANISATIONS: usize = 50;

/// The organisations (the largest whose name holds `organisation_search`), tags, origins and imports that people have.
pub fn facets(connection: &Connection, organisation_search: &str) -> Result<Facets> {
    Ok(Facets {
        organisations: organisations(connection, &fold(organisation_search.trim()))?,
        tags: read(
            connection,
            "SELECT g.id, g.name, count(*) FROM person_tag AS t JOIN tag AS g ON g.id = t.tag_id
              GROUP BY g.id ORDER BY g.name_key",
        )?,
        origins: origins(connection)?,
        batches: read(
            connection,
            "SELECT b.id, b.title, count(DISTINCT r.person_id) FROM import_batch AS b JOIN import_record AS r ON r.batch_id = b.id
              WHERE b.undone_at IS NULL AND r.person_id IS NOT NULL AND r.outcome IN ('new', 'changed', 'unsure')
              GROUP BY b.id ORDER BY b.id DESC",
        )?,
    })
}

fn organisations(connection: &Connection, search: &str) -> Result<Vec<Facet>> {
    let mut all = read(
        connection,
        "SELECT o.id, o.name, n.people FROM
          (SELECT organisation_id, count(*) AS people FROM person WHERE organisation_id IS NOT NULL GROUP BY organisation_id) AS n
           JOIN organisation AS o ON o.id = n.organisation_id ORDER BY n.people DESC, o.name_key",
    )?;
    all.retain(|facet| search.is_empty() || fold(&facet.name).contains(search));
    all.truncate(ORGANISATIONS);
    Ok(all)
}

fn origins(connection: &Connection) -> Result<Vec<OriginFacet>> {
    let mut statement =
        connection.prepare_cached("SELECT origin, count(*) FROM person GROUP BY origin ORDER BY 2 DESC")?;
    let found = statement.query_map([], |row| Ok(OriginFacet { origin: row.get(0)?, people: row.get(1)? }))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn read(connection: &Connection, sql: &str) -> Result<Vec<Facet>> {
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_map([], |row| Ok(Facet { id: row.get(0)?, name: row.get(1)?, people: row.get(2)? }))?;
    Ok(found.collect::<Result<_, _>>()?)
}
