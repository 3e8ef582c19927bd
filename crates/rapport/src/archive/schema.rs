//! The JSON Schema that lies in each archive. Rule: made from the tables as they are, so that it cannot say anything else.

use crate::failure::Result;
use crate::storage::{columns, tracked_tables};
use rusqlite::Connection;
use serde_json::{Map, Value, json};

/// <https://json-schema.org/draft/2020-12>: for each table the object that a line of it is.
pub(super) fn schema(connection: &Connection) -> Result<Value> {
    let mut tables = Map::new();
    for table in tracked_tables(connection)? {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for column in columns(connection, &table)? {
            required.push(Value::from(column.name.clone()));
            properties.insert(column.name.clone(), kind(&column));
        }
        let row = json!({
            "type": "object",
            "description": format!("A line of tables/{table}.jsonl"),
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        });
        tables.insert(table, row);
    }
    Ok(json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Archive of Rapport",
        "description": "Each member tables/NAME.jsonl holds one JSON object a line, as $defs/NAME says.",
        "$defs": tables,
    }))
}

fn kind(column: &crate::storage::Column) -> Value {
    let mut kinds = Vec::new();
    if column.is_blob {
        let file = json!({
            "type": "object",
            "description": "A member of the archive",
            "properties": { "file": { "type": "string" } },
            "required": ["file"],
        });
        kinds.push(file);
    } else if column.is_real {
        kinds.extend([json!({ "type": "number" }), json!({ "type": "string", "description": "The digits of a number that would not come back the same, or inf" })]);
    } else if column.is_integer {
        kinds.push(json!({ "type": "integer" }));
    } else {
        kinds.push(json!({ "type": "string" }));
    }
    if !column.is_required {
        kinds.push(json!({ "type": "null" }));
    }
    if kinds.len() == 1 { kinds.remove(0) } else { json!({ "anyOf": kinds }) }
}
