//! The map for other programs. Rule: GraphML 1.0 and GEXF 1.3 as their schemas have them, so that Gephi opens both.

use super::{MapPerson, NetworkMap};
use crate::failure::{Code, Failure, Result};
use crate::structure::network::Bridge;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use serde::Deserialize;
use std::io;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum MapFormat {
    /// <http://graphml.graphdrawing.org/specification.html>
    Graphml,
    /// <https://gexf.net/schema.html>
    Gexf,
}

/// The whole map as the text of a file.
///
/// # Errors
/// `Internal` where it cannot be written, which is a fault of the program.
pub fn written(map: &NetworkMap, format: MapFormat) -> Result<String> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let done = match format {
        MapFormat::Graphml => graphml(&mut writer, map),
        MapFormat::Gexf => gexf(&mut writer, map),
    };
    let text = done.and_then(|()| String::from_utf8(writer.into_inner()).map_err(io::Error::other));
    text.map_err(|cause| {
        Failure::new(
            Code::Internal,
            sentence!("failures-structure-map-unwritten", "The map could not be written. Try again."),
        )
        .with_details(cause)
    })
}

type Out = Writer<Vec<u8>>;

/// Name and type of what each one has, with what it is of somebody.
type Column = (&'static str, &'static str, fn(&NetworkMap, &MapPerson) -> String);

const OF_PEOPLE: [Column; 6] = [
    ("community", "int", |_, person| person.community.to_string()),
    ("bridge", "boolean", |_, person| (person.bridge == Bridge::Bridge).to_string()),
    ("tie", "string", |_, person| person.band.word().to_owned()),
    ("organisation", "string", |map, person| {
        let place = person.organisation.and_then(|place| map.organisations.get(place as usize));
        place.map(|organisation| organisation.name.clone()).unwrap_or_default()
    }),
    ("topics", "string", |map, person| {
        let names = person.topics.iter().filter_map(|place| map.topics.get(*place as usize));
        names.map(|topic| topic.name.as_str()).collect::<Vec<_>>().join("; ")
    }),
    ("known_since", "string", |_, person| person.since.to_string()),
];

struct Tie<'a> {
    one: &'a str,
    other: &'a str,
    weight: String,
    reasons: String,
    since: String,
}

fn ties(map: &NetworkMap) -> impl Iterator<Item = Tie<'_>> {
    let uid = |place: &u32| map.people.get(*place as usize).map(|person| person.uid.as_str());
    let ties = &map.ties;
    let ends = ties.one.iter().zip(&ties.other).zip(&ties.weight).zip(ties.kind.iter().zip(&ties.since));
    ends.filter_map(move |(((one, other), weight), (kind, since))| {
        let reasons = ties.kinds.get(*kind as usize)?.iter().map(|reason| reason.word()).collect::<Vec<_>>().join("; ");
        let (weight, since) = (weight.to_string(), since.to_string());
        Some(Tie { one: uid(one)?, other: uid(other)?, weight, reasons, since })
    })
}

fn declared(out: &mut Out) -> io::Result<()> {
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
}

fn graphml(out: &mut Out, map: &NetworkMap) -> io::Result<()> {
    declared(out)?;
    let root = out.create_element("graphml").with_attribute(("xmlns", "http://graphml.graphdrawing.org/xmlns"));
    root.write_inner_content(|out| {
        let of_people = [("label", "string"), ("x", "double"), ("y", "double")];
        let of_people = of_people.into_iter().chain(OF_PEOPLE.map(|(name, kind, _)| (name, kind)));
        let of_ties = [("weight", "double"), ("reasons", "string"), ("since", "string")];
        for (whose, (name, kind)) in
            of_people.map(|key| ("node", key)).chain(of_ties.into_iter().map(|key| ("edge", key)))
        {
            let id = format!("{whose}_{name}");
            out.create_element("key")
                .with_attributes([("id", id.as_str()), ("for", whose), ("attr.name", name), ("attr.type", kind)])
                .write_empty()?;
        }
        let graph = out.create_element("graph").with_attributes([("id", "network"), ("edgedefault", "undirected")]);
        graph.write_inner_content(|out| {
            for person in &map.people {
                out.create_element("node").with_attribute(("id", person.uid.as_str())).write_inner_content(|out| {
                    data(out, "node_label", &person.name)?;
                    data(out, "node_x", &person.x.to_string())?;
                    data(out, "node_y", &person.y.to_string())?;
                    OF_PEOPLE.iter().try_for_each(|(name, _, of)| data(out, &format!("node_{name}"), &of(map, person)))
                })?;
            }
            ties(map).try_for_each(|tie| {
                let edge = out.create_element("edge").with_attributes([("source", tie.one), ("target", tie.other)]);
                edge.write_inner_content(|out| {
                    data(out, "edge_weight", &tie.weight)?;
                    data(out, "edge_reasons", &tie.reasons)?;
                    data(out, "edge_since", &tie.since)
                })?;
                Ok(())
            })
        })?;
        Ok(())
    })?;
    Ok(())
}

fn data(out: &mut Out, key: &str, value: &str) -> io::Result<()> {
    out.create_element("data").with_attribute(("key", key)).write_text_content(BytesText::new(&plain(value)))?;
    Ok(())
}

fn gexf(out: &mut Out, map: &NetworkMap) -> io::Result<()> {
    declared(out)?;
    let root = out.create_element("gexf").with_attributes([
        ("xmlns", "http://gexf.net/1.3"),
        ("xmlns:viz", "http://gexf.net/1.3/viz"),
        ("version", "1.3"),
    ]);
    root.write_inner_content(|out| {
        let graph =
            out.create_element("graph").with_attributes([("defaultedgetype", "undirected"), ("mode", "static")]);
        graph.write_inner_content(|out| {
            attributes(out, "node", OF_PEOPLE.map(|(name, kind, _)| (name, gexf_type(kind))))?;
            attributes(out, "edge", [("reasons", "string"), ("since", "string")])?;
            out.create_element("nodes")
                .write_inner_content(|out| map.people.iter().try_for_each(|person| gexf_person(out, map, person)))?;
            out.create_element("edges").write_inner_content(|out| {
                (0_u32..).zip(ties(map)).try_for_each(|(id, tie)| gexf_tie(out, id, &tie))
            })?;
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn gexf_type(graphml: &'static str) -> &'static str {
    if graphml == "int" { "integer" } else { graphml }
}

fn attributes<const COUNT: usize>(out: &mut Out, class: &str, names: [(&str, &str); COUNT]) -> io::Result<()> {
    out.create_element("attributes").with_attribute(("class", class)).write_inner_content(|out| {
        for (name, kind) in names {
            out.create_element("attribute")
                .with_attributes([("id", name), ("title", name), ("type", kind)])
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn values<'a>(out: &mut Out, values: impl Iterator<Item = (&'a str, String)>) -> io::Result<()> {
    out.create_element("attvalues").write_inner_content(|out| {
        for (name, value) in values {
            let value = plain(&value);
            out.create_element("attvalue").with_attributes([("for", name), ("value", value.as_ref())]).write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn gexf_person(out: &mut Out, map: &NetworkMap, person: &MapPerson) -> io::Result<()> {
    let name = plain(&person.name);
    let node = out.create_element("node").with_attributes([("id", person.uid.as_str()), ("label", name.as_ref())]);
    node.write_inner_content(|out| {
        values(out, OF_PEOPLE.iter().map(|(name, _, of)| (*name, of(map, person))))?;
        let (x, y) = ((person.x * SPREAD).to_string(), (-person.y * SPREAD).to_string());
        out.create_element("viz:position").with_attributes([("x", x.as_str()), ("y", y.as_str())]).write_empty()?;
        Ok(())
    })?;
    Ok(())
}

/// Gephi draws in whole units, and upwards.
const SPREAD: f64 = 1_000.0;

fn gexf_tie(out: &mut Out, id: u32, tie: &Tie<'_>) -> io::Result<()> {
    let id = id.to_string();
    let ends = [("id", id.as_str()), ("source", tie.one), ("target", tie.other), ("weight", tie.weight.as_str())];
    out.create_element("edge").with_attributes(ends).write_inner_content(|out| {
        values(out, [("reasons", tie.reasons.clone()), ("since", tie.since.clone())].into_iter())
    })?;
    Ok(())
}

/// Without the signs that XML 1.0 does not allow.
fn plain(text: &str) -> std::borrow::Cow<'_, str> {
    let is_allowed =
        |sign: char| matches!(sign, '\t' | '\n' | '\r') || (sign >= ' ' && !matches!(sign, '\u{FFFE}' | '\u{FFFF}'));
    if text.chars().all(is_allowed) { text.into() } else { text.chars().filter(|sign| is_allowed(*sign)).collect() }
}
