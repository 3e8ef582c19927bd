//! By which columns a known program's table is told. Rule: by the names of columns, never by the name of the file alone.

use crate::importing::reading::Format;

/// Columns that only this program writes, as [`heading`](super::fields::heading) keys; the first that fit are taken.
const KNOWN: [(Format, &[&str]); 20] = [
    (Format::RapportCsv, &["uid", "name", "emails", "phones", "meton"]),
    (Format::LinkedinConnections, &["firstname", "lastname", "connectedon"]),
    (Format::LinkedinPositions, &["companyname", "title", "startedon", "finishedon"]),
    (Format::LinkedinProfile, &["firstname", "lastname", "headline", "summary"]),
    (Format::LinkedinMessages, &["conversationid", "from", "content"]),
    (Format::LinkedinInvitations, &["from", "to", "sentat", "direction"]),
    (Format::LinkedinRecommendations, &["firstname", "lastname", "jobtitle", "text", "creationdate", "status"]),
    (Format::LinkedinEndorsements, &["endorsementdate", "skillname"]),
    (Format::LinkedinEvents, &["eventname", "eventtime"]),
    (Format::LinkedinNotes, &["connectionfirstname", "connectionlastname", "note"]),
    (Format::GoogleCsv, &["emailvalue"]),
    (Format::GoogleCsv, &["phonevalue"]),
    (Format::GoogleCsv, &["givenname", "familyname", "groupmembership"]),
    (Format::GoogleCsv, &["firstname", "fileas", "labels"]),
    (Format::ThunderbirdCsv, &["firstname", "lastname", "displayname", "primaryemail"]),
    (Format::OutlookCsv, &["firstname", "lastname", "emailaddress", "businessstreet"]),
    (Format::OutlookCsv, &["firstname", "lastname", "emailaddress", "businessphone"]),
    (Format::OutlookCsv, &["vorname", "nachname", "telefongeschaftlich"]),
    (Format::OutlookCsv, &["prenom", "nom", "telephonebureau"]),
    (Format::OutlookCsv, &["nombre", "apellidos", "telefonodeltrabajo"]),
];

/// The other tables of a LinkedIn archive.
const NOT_USED_YET: [&[&str]; 29] = [
    &["schoolname", "degreename"],
    &["contenttitle", "contenttype"],
    &["organization", "followedon"],
    &["applicationdate", "jobtitle"],
    &["saveddate", "joburl"],
    &["emailaddress", "confirmed", "primary"],
    &["extension", "number", "type"],
    &["number", "extension", "iswhatsappnumber"],
    &["source", "firstname", "lastname", "emails", "phonenumbers", "bookmarkedat"],
    &["name", "proficiency"],
    &["date", "link", "message"],
    &["date", "type", "link"],
    &["date", "link", "optiontext"],
    &["sharelink", "sharecommentary"],
    &["transactionmadeat"],
    &["registeredat", "registrationip"],
    &["mediadescription", "medialink"],
    &["datetime", "medialink"],
    &["profilesummary"],
    &["title", "description", "url", "startedon"],
    &["name", "publishedon"],
    &["name", "authority", "startedon"],
    &["savedat", "savedarticle"],
    &["alertparameters", "queryfilters"],
    &["membername", "followedon"],
    &["time", "searchquery"],
    &["question", "answer"],
    &["verificationtype", "verifieddate"],
    &["logindate", "ipaddress"],
];

/// The format that these columns tell; `None`: an unknown table.
pub(in crate::importing) fn format(keys: &[String]) -> Option<Format> {
    let has = |wanted: &[&str]| wanted.iter().all(|key| keys.iter().any(|known| known == key));
    if NOT_USED_YET.iter().any(|wanted| has(wanted)) && !has(&["connectedon"]) {
        return Some(Format::NotUsedYet);
    }
    if let Some((format, _)) = KNOWN.iter().find(|(_, wanted)| has(wanted)) {
        return Some(*format);
    }
    let emails = keys.iter().filter(|key| OUTLOOK_EMAIL.contains(&key.as_str())).count();
    (emails >= 2).then_some(Format::OutlookCsv)
}

/// Outlook numbers its columns: *E-mail Address*, *E-mail 2 Address*, *E-Mail 3: Adresse*.
const OUTLOOK_EMAIL: [&str; 4] =
    ["emailaddress", "emailadresse", "adressedemessagerie", "direcciondecorreoelectronico"];

/// A word of a header that only such a table has.
pub(super) fn is_known(key: &str) -> bool {
    let people = KNOWN.iter().flat_map(|(_, keys)| keys.iter());
    people.chain(NOT_USED_YET.iter().flat_map(|keys| keys.iter())).any(|known| *known == key)
}

#[cfg(test)]
mod tests {
    use super::super::fields::heading;
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::oldest(
        "First Name,Last Name,Email Address,Company,Position,Connected On",
        Some(Format::LinkedinConnections)
    )]
    #[case::newest(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        Some(Format::LinkedinConnections)
    )]
    #[case("Company Name,Title,Description,Location,Started On,Finished On", Some(Format::LinkedinPositions))]
    #[case(
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry",
        Some(Format::LinkedinProfile)
    )]
    #[case(
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER",
        Some(Format::LinkedinMessages)
    )]
    #[case("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", Some(Format::LinkedinInvitations))]
    #[case("First Name,Last Name,Company,Job Title,Text,Creation Date,Status", Some(Format::LinkedinRecommendations))]
    #[case("Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name", Some(Format::LinkedinEndorsements))]
    #[case(
        "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On",
        Some(Format::LinkedinNotes)
    )]
    #[case(
        "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,BookmarkedAt",
        Some(Format::NotUsedYet)
    )]
    #[case::google_old(
        "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value",
        Some(Format::GoogleCsv)
    )]
    #[case::google_new(
        "First Name,Last Name,File As,Labels,E-mail 1 - Label,E-mail 1 - Value",
        Some(Format::GoogleCsv)
    )]
    #[case::thunderbird(
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,",
        Some(Format::ThunderbirdCsv)
    )]
    #[case::outlook(
        "First Name,Middle Name,Last Name,Title,E-mail Address,E-mail 2 Address,Business Phone",
        Some(Format::OutlookCsv)
    )]
    #[case::outlook_german(
        "Anrede,Vorname,Nachname,Firma,Telefon geschäftlich,E-Mail-Adresse",
        Some(Format::OutlookCsv)
    )]
    #[case::outlook_french(
        "Titre,Prénom,Nom,Société,Titre,Téléphone (bureau),Adresse de messagerie",
        Some(Format::OutlookCsv)
    )]
    #[case::outlook_spanish("Título,Nombre,Apellidos,Organización,Teléfono del trabajo", Some(Format::OutlookCsv))]
    #[case::rapport(
        "uid,name,given,family,nickname,organisation,position,emails,phones,urls,birthday,met_on",
        Some(Format::RapportCsv)
    )]
    #[case::unknown("Name,Firma,E-Mail", None)]
    fn tells_formats_by_their_columns(#[case] header: &str, #[case] expected: Option<Format>) {
        let keys: Vec<String> = header.split(',').map(|cell| heading(cell).key).collect();
        assert_eq!(format(&keys), expected);
    }
}
