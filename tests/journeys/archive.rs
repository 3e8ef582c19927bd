//! A whole LinkedIn archive that is dropped: people, what was written and given between us, who began; words only where they are wanted.

use crate::people;
use rapport_window_tests::{Result, Window};
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const ME: &str = "https://www.linkedin.com/in/ada-lindqvist";
const INGRID: &str = "https://www.linkedin.com/in/ingrid-solberg";
const RAJ: &str = "https://www.linkedin.com/in/raj-malhotra";

/// What Ada Lindqvist, a pilot, would be sent: three conversations of days, a draft, spam and an advertisement among the messages.
fn archive(folder: &Path) -> Result<PathBuf> {
    let mut messages = String::from(
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n",
    );
    let (ada, ingrid, raj) = (("Ada Lindqvist", ME), ("Ingrid Solberg", INGRID), ("Raj Malhotra", RAJ));
    for (conversation, from, to, when, words, kept_in, draft) in [
        ("c1", ada, ingrid, "2025-06-01 12:03:22", "About the fog signal", "INBOX", "No"),
        ("c1", ingrid, ada, "2025-06-01 13:03:22", "Gladly, on Friday", "INBOX", "No"),
        ("c1", ingrid, ada, "2025-06-03 09:00:00", "The report is here", "INBOX", "No"),
        ("c2", raj, ada, "2025-06-04 09:00:00", "Half past nine", "INBOX", "No"),
        ("c2", ada, raj, "2025-06-07 09:00:00", "Half a thought", "INBOX", "Yes"),
        ("c3", raj, ada, "2025-06-08 09:00:00", "Win now", "SPAM", "No"),
        (
            "c4",
            ("Harbour Deals", ""),
            ada,
            "2025-06-09 09:00:00",
            "<p class=\"\"spinmail-quill-editor\"\">Hi %FIRSTNAME%</p>",
            "INBOX",
            "No",
        ),
    ] {
        messages.push_str(&format!(
            "{conversation},,{},{},{},{},{when} UTC,,\"{words}\",{kept_in},,{draft}\n",
            from.0, from.1, to.0, to.1
        ));
    }
    let files = [
        ("Profile.csv", "First Name,Last Name,Headline\nAda,Lindqvist,Harbour pilot\n".to_owned()),
        ("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nPort of Bergen,Pilot,,,Jan 2020,\n".to_owned()),
        ("Connections.csv", format!(
            "Notes:\n\"When exporting your connection data, you may notice that some addresses are missing.\"\n\n\
             First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
             Ingrid,Solberg,{INGRID},,Fjordline,Captain,08 Feb 2024\nRaj,Malhotra,{RAJ},,Tracewell,Founder,09 Mar 2024\n"
        )),
        ("messages.csv", messages),
        ("Invitations.csv", format!(
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n\
             Raj Malhotra,Ada Lindqvist,\"3/8/24, 2:37 PM\",We met on the ferry,INCOMING,{RAJ},{ME}\n"
        )),
        ("Recommendations_Given.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nIngrid,Solberg,Fjordline,Captain,She reads the sea,\"05/01/25, 09:00 AM\",VISIBLE\n".to_owned()),
        ("Endorsement_Received_Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2024/04/01 15:02:55 UTC,Navigation,Ingrid,Solberg,www.linkedin.com/in/ingrid-solberg,ACCEPTED\n".to_owned()),
        ("Events.csv", "Event Name,Event Time,Status,External Url\nHarbour days,2026-01-29 13:00:00 UTC,ATTENDING,https://example.org/harbour\n".to_owned()),
        ("Notes.csv", format!("Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nRaj,Malhotra,{RAJ},Collects sextants,2025-02-01 10:00:00 UTC,\n")),
        ("Saved_Jobs.csv", "Saved Date,Job Url,Job Title,Company Name\n".to_owned()),
    ];
    let path = folder.join("Complete_LinkedInDataExport_11-01-2026.zip");
    let mut zip = ZipWriter::new(File::create(&path)?);
    for (name, text) in files {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    zip.finish()?;
    Ok(path)
}

#[tokio::test]
async fn a_whole_archive_tells_what_was_between_us() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let archive = archive(folder.path())?;
    let window = Window::open(&folder.path().join("data")).await?;
    window.drop_files(&[&archive]).await?;
    window.shows("preview-new", "2").await?;
    window.shows("preview-beside", "3 interactions").await?;
    window.shows("preview-beside", "1 event").await?;
    window.shows("import-files", "1 draft").await?;
    window.shows("import-files", "1 advertisement").await?;
    window.shows("import-files", "1 spam message").await?;
    window.picture("import-archive").await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "2").await?;

    // The words of messages stay out unless they are asked for.
    people::open(&window, "Ingrid Solberg").await?;
    window.shows("person-pane", "2 messages on LinkedIn").await?;
    window.shows("person-pane", "She reads the sea").await?;
    window.shows("person-pane", "Navigation").await?;
    window
        .holds("return !document.querySelector('[data-testid=person-pane]').innerText.includes('fog signal')")
        .await?;
    window
        .holds("return !document.querySelector('[data-testid=person-pane]').innerText.includes('What became of this')")
        .await?;
    people::open(&window, "Raj Malhotra").await?;
    window.shows("person-pane", "Collects sextants").await?;
    window.click("tie-strength").await?;
    window.shows("tie-why", "They began it").await?;
    window.shows("tie-why", "We met on the ferry").await?;
    window.press("3").await?;
    window.click("events-past").await?;
    window.shows("events", "Harbour days").await?;

    // Asked for, they come; the rest is there already.
    window.drop_files(&[&archive]).await?;
    window.choose("file-message-text", "Keep their words").await?;
    window.shows("preview-beside", "3 interactions").await?;
    window.click("preview-apply").await?;
    window.appears("[data-testid=import-done]").await?;
    people::open(&window, "Ingrid Solberg").await?;
    window.shows("person-pane", "About the fog signal").await?;

    // Back to without words, then to nobody at all.
    window.press_with_control('z').await?;
    window
        .holds("return !document.querySelector('[data-testid=person-pane]').innerText.includes('fog signal')")
        .await?;
    window.press_with_control('z').await?;
    window.shows("first-run", "Drop files here").await?;
    window.press_with_control('y').await?;
    window.shows("known-count", "2").await?;
    window.close().await
}
