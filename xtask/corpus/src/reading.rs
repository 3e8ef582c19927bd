//! One file through the importer, watched. Rule: a crash or a hang of one file is told, and the others are still read.

use rapport::importing::happenings::Happenings;
use rapport::importing::reading::{FileReading, Format};
use rapport::importing::{self, Input, ReadingChoices, Unwatched};
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

const LONGEST: Duration = Duration::from_secs(5);

/// Settles dates that could be read in two orders.
const REGION: &str = "GB";

pub enum Outcome {
    Read {
        readings: Vec<FileReading>,
        milliseconds: u128,
    },
    /// The importer refused the file with a word.
    Refused,
    Crashed,
    Hung,
}

impl Outcome {
    /// What must never be.
    pub fn fault(&self) -> Option<&'static str> {
        match self {
            Self::Crashed => Some("the importer crashed"),
            Self::Hung => Some("was not read within 5 seconds"),
            Self::Read { readings, .. } if readings.iter().any(is_silent) => {
                Some("yielded nobody, and not a word about it")
            }
            Self::Read { readings, .. } if readings.is_empty() => Some("yielded nothing at all"),
            Self::Read { .. } | Self::Refused => None,
        }
    }

    pub fn milliseconds(&self) -> Option<u128> {
        match self {
            Self::Read { milliseconds, .. } => Some(*milliseconds),
            _ => None,
        }
    }
}

fn is_silent(reading: &FileReading) -> bool {
    let FileReading { format, contacts, left_out, problems, myself, happenings, .. } = reading;
    contacts.is_empty()
        && left_out.is_empty()
        && problems.is_empty()
        && myself.is_none()
        && *happenings == Happenings::default()
        && *format != Format::NotUsedYet
}

/// Reads in a thread of its own; one that hangs is left behind.
pub fn read(path: &Path) -> Outcome {
    let (tell, told) = mpsc::channel();
    let path = path.to_owned();
    let reader = std::thread::spawn(move || {
        let begun = Instant::now();
        let readings = import(&path);
        let milliseconds = begun.elapsed().as_millis();
        // Nobody listens any more once the time is over.
        let _ = tell.send((readings, milliseconds));
    });
    match told.recv_timeout(LONGEST) {
        Ok((Some(readings), milliseconds)) => Outcome::Read { readings, milliseconds },
        Ok((None, _)) => Outcome::Refused,
        Err(mpsc::RecvTimeoutError::Timeout) => Outcome::Hung,
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            drop(reader.join());
            Outcome::Crashed
        }
    }
}

fn import(path: &Path) -> Option<Vec<FileReading>> {
    let inputs = [Input::Path(path.to_owned())];
    let reading = importing::read(&inputs, &ReadingChoices::default(), REGION, &mut Unwatched).ok()?;
    Some(reading.files)
}
