/** Questions to the list of people, as plain data. */
import type { PeopleFilter, PeopleQuery, PersonEdit } from "$ui/host/bindings";

export const NO_FILTER: PeopleFilter = {
  organisation: null,
  tag: null,
  origin: null,
  batch: null,
  known_from: null,
  known_until: null,
  possible_duplicates: false,
  circle: null,
  band: null,
  purpose: null,
  engagement: null,
  overdue: false,
  archived: "shown",
};

export const EVERYBODY: PeopleQuery = { search: "", filter: NO_FILTER, sort: "name", descending: false };

const UNTOUCHED: PersonEdit = {
  name: null,
  prefix: null,
  given: null,
  additional: null,
  family: null,
  suffix: null,
  nickname: null,
  organisation: null,
  department: null,
  position: null,
  emails: null,
  phones: null,
  urls: null,
  addresses: null,
  birthday: null,
  met_on: null,
  origin: null,
  dates: null,
  related: null,
  tags: null,
  notes: null,
};

/** An edit of only these fields. */
export function edit(fields: Partial<PersonEdit>): PersonEdit {
  return { ...UNTOUCHED, ...fields };
}

/** Whether both ask for the same people in the same order. */
export function sameQuery(one: PeopleQuery, other: PeopleQuery): boolean {
  return (
    one.search.trim() === other.search.trim() &&
    one.sort === other.sort &&
    one.descending === other.descending &&
    (Object.keys(NO_FILTER) as (keyof PeopleFilter)[]).every((key) => one.filter[key] === other.filter[key])
  );
}

export function isFiltered(filter: PeopleFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== false && value !== "shown");
}
