//! How the window is answered. Rule: every command is answered as JSON, away from the window's thread, by what [`super`] lists.

use crate::desk::Desk;
use rapport::importing::preview::Progress;
use rapport::{Code, Failure, Result, sentence};
use serde::Serialize;
use std::pin::Pin;
use tauri::Manager;
use tauri::ipc::{Channel, Invoke, InvokeBody, InvokeError, InvokeMessage, InvokeResponseBody, JavaScriptChannelId};

/// What came of asking a command.
#[cfg(test)]
pub enum Asked {
    Answered(serde_json::Value),
    Refused(Failure),
    /// It was never asked: the input is none of its kind.
    NotUnderstood,
}

#[cfg(test)]
impl Asked {
    pub fn of(answer: Result<impl Serialize>) -> Self {
        match answer.map(serde_json::to_value) {
            Ok(Ok(answer)) => Self::Answered(answer),
            Ok(Err(cause)) => {
                Self::Refused(Failure::new(Code::Internal, rapport::Sentence::untranslated(cause.to_string())))
            }
            Err(failure) => Self::Refused(failure),
        }
    }
}

/// What comes of a command, as JSON.
pub type Answer<'desk> = Pin<Box<dyn Future<Output = Result<String>> + Send + 'desk>>;

/// What was asked for besides the command's name.
pub struct Asking {
    pub input: serde_json::Value,
    pub progress: Channel<Progress>,
}

impl Asking {
    fn of(message: &InvokeMessage) -> Self {
        let InvokeBody::Json(payload) = message.payload() else {
            return Self { input: serde_json::Value::Null, progress: unwatched() };
        };
        let progress = payload["progress"].as_str().and_then(|id| id.parse::<JavaScriptChannelId>().ok());
        Self {
            input: payload["input"].clone(),
            progress: progress.map_or_else(unwatched, |channel| channel.channel_on(message.webview())),
        }
    }
}

pub fn unwatched() -> Channel<Progress> {
    Channel::new(|_| Ok(()))
}

pub fn as_json(answer: &impl Serialize) -> Result<String> {
    serde_json::to_string(answer).map_err(|cause| {
        let said = sentence!(
            "failures-shell-answer-untold",
            "Rapport could not tell what came of this. Please report the details."
        );
        Failure::new(Code::Internal, said).with_details(cause.to_string())
    })
}

/// Answers every command of the list, away from the window's thread.
pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    |invoke| {
        let Invoke { message, resolver, .. } = invoke;
        // One kind of task for all commands: one of its own for each took a tenth of the program.
        resolver.respond_async_serialized(async move {
            let webview = message.webview();
            let desk = webview.state::<Desk>();
            let name = message.command();
            let Some(answer) = super::answer(&desk, name, Asking::of(&message)) else {
                return Err(InvokeError::from(format!("Command {name} not found")));
            };
            Ok(InvokeResponseBody::Json(answer.await?))
        });
        true
    }
}

/// For each command: a handler that gives the work to its room, and its shape for the interface.
macro_rules! commands {
    ($($room:ident { $($name:ident($input:ty $(, $watched:ident)?) -> $output:ty;)+ })+) => {
        fn answer<'desk>(desk: &'desk Desk, name: &str, asked: Asking) -> Option<Answer<'desk>> {
            Some(match name {
                $($(stringify!($name) => Box::pin(async move {
                    let input = given::read(stringify!($name), asked.input)?;
                    let answer: $output = commands!(@call desk asked input $room $name $($watched)?).await?;
                    as_json(&answer)
                }),)+)+
                _ => return None,
            })
        }

        /// Tells `listing` of every command of the list.
        #[cfg(test)]
        pub fn list(listing: &mut crate::bindings::Listing) {
            $($(listing.command::<$input, $output>(stringify!($name), commands!(@shape $($watched)?));)+)+
        }

        /// Every command of the list, by its name.
        #[cfg(test)]
        fn names() -> &'static [&'static str] {
            &[$($(stringify!($name)),+),+]
        }

        /// Asks one command as the window does, whoever gives the input.
        #[cfg(test)]
        async fn ask<'de, D: serde::Deserializer<'de>>(desk: &Desk, name: &str, given: D) -> Asked {
            use serde::Deserialize;
            match name {
                $($(stringify!($name) => commands!(@ask desk given $room $name $input $(, $watched)?),)+)+
                _ => Asked::NotUnderstood,
            }
        }
    };
    (@ask $desk:ident $given:ident $room:ident $name:ident $input:ty) => {
        match <$input>::deserialize($given) {
            Ok(input) => Asked::of($room::$name($desk, input).await),
            Err(_) => Asked::NotUnderstood,
        }
    };
    (@ask $desk:ident $given:ident $room:ident $name:ident $input:ty, watched) => {
        match <$input>::deserialize($given) {
            Ok(input) => Asked::of($room::$name($desk, input, unwatched()).await),
            Err(_) => Asked::NotUnderstood,
        }
    };
    (@call $desk:ident $asked:ident $input:ident $room:ident $name:ident) => { $room::$name($desk, $input) };
    (@call $desk:ident $asked:ident $input:ident $room:ident $name:ident watched) => {
        $room::$name($desk, $input, $asked.progress)
    };
    (@shape) => { crate::bindings::Shape::Quick };
    (@shape watched) => { crate::bindings::Shape::Watched };
}
