//! Whether this desktop has a tray. Rule: what is not sure is no, for a window must not hide where nothing brings it back.

#[cfg(all(unix, not(target_os = "macos")))]
pub use notifier::Desktop;
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub use of_the_system::Desktop;

/// Desktops of Linux have one where somebody shows status notifier items, which may come and go.
#[cfg(all(unix, not(target_os = "macos")))]
mod notifier {
    use futures_lite::StreamExt;
    use futures_lite::stream::{self, Boxed};
    use std::time::Duration;
    use zbus::message::Type;
    use zbus::zvariant::OwnedValue;
    use zbus::{Connection, MatchRule, MessageStream, connection};

    const BUS: &str = "org.freedesktop.DBus";
    const WATCHER: &str = "org.kde.StatusNotifierWatcher";
    const AT: &str = "/StatusNotifierWatcher";
    /// Whoever takes longer to answer shows no tray either.
    const PATIENCE: Duration = Duration::from_secs(3);

    /// What the session bus tells of the tray, for as long as somebody listens.
    pub struct Desktop {
        bus: Option<Connection>,
        /// Ends with the bus.
        news: Boxed<()>,
        told: Option<bool>,
    }

    impl Desktop {
        /// Whether there is a tray now.
        pub async fn ask() -> bool {
            match connect().await {
                Ok(bus) => has_tray(&bus).await,
                Err(_) => false,
            }
        }

        pub async fn look() -> Self {
            // First the ear, then the question: nothing is missed between them.
            match listen().await {
                Ok((bus, news)) => Self { bus: Some(bus), news, told: None },
                Err(cause) => {
                    tracing::info!(%cause, "there is no session bus that would tell of a tray");
                    Self { bus: None, news: stream::empty().boxed(), told: None }
                }
            }
        }

        /// Whether there is a tray: first as it is, then each time it has changed.
        pub async fn next(&mut self) -> bool {
            loop {
                if self.told.is_some() && self.news.next().await.is_none() {
                    self.bus = None;
                }
                let now = match &self.bus {
                    Some(bus) => has_tray(bus).await,
                    None => false,
                };
                if self.told.replace(now) != Some(now) {
                    return now;
                }
                if self.bus.is_none() {
                    // Without a bus there is no tray, and no news of one.
                    std::future::pending::<()>().await;
                }
            }
        }
    }

    async fn connect() -> zbus::Result<Connection> {
        connection::Builder::session()?.method_timeout(PATIENCE).build().await
    }

    async fn listen() -> zbus::Result<(Connection, Boxed<()>)> {
        let bus = connect().await?;
        let signals = || MatchRule::builder().msg_type(Type::Signal);
        let of_the_bus = signals().sender(BUS)?.member("NameOwnerChanged")?.arg(0, WATCHER)?.build();
        // Whether somebody shows the items that the watcher keeps.
        let of_the_watcher = signals().interface(WATCHER)?.path(AT)?.build();
        let comes_and_goes = MessageStream::for_match_rule(of_the_bus, &bus, None).await?;
        let shows = MessageStream::for_match_rule(of_the_watcher, &bus, None).await?;
        let news = stream::or(comes_and_goes, shows).map(drop).boxed();
        Ok((bus, news))
    }

    async fn has_tray(bus: &Connection) -> bool {
        is_shown(bus).await.unwrap_or_else(|cause| {
            tracing::info!(%cause, "the desktop does not tell whether it has a tray");
            false
        })
    }

    async fn is_shown(bus: &Connection) -> zbus::Result<bool> {
        // Asked of the bus first, which would else start a watcher that nobody runs.
        let is_there = bus.call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), "NameHasOwner", &WATCHER).await?;
        if !is_there.body().deserialize::<bool>()? {
            return Ok(false);
        }
        let properties = Some("org.freedesktop.DBus.Properties");
        let wanted = (WATCHER, "IsStatusNotifierHostRegistered");
        let answer = bus.call_method(Some(WATCHER), AT, properties, "Get", &wanted).await?;
        Ok(bool::try_from(answer.body().deserialize::<OwnedValue>()?)?)
    }
}

/// Windows and macOS always have one.
#[cfg(not(all(unix, not(target_os = "macos"))))]
mod of_the_system {
    pub struct Desktop {
        is_told: bool,
    }

    impl Desktop {
        pub async fn ask() -> bool {
            true
        }

        pub async fn look() -> Self {
            Self { is_told: false }
        }

        pub async fn next(&mut self) -> bool {
            if self.is_told {
                std::future::pending::<()>().await;
            }
            self.is_told = true;
            true
        }
    }
}
