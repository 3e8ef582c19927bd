//! A desktop's tray, which takes icons and chooses from their menus. Rule: the app cannot tell it from a desktop's own.

use crate::{Display, Result, until};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use zbus::message::Header;
use zbus::names::OwnedUniqueName;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, connection, interface};

const NAME: &str = "org.kde.StatusNotifierWatcher";
const AT: &str = "/StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

/// A tray, for as long as it is kept.
#[derive(Debug)]
pub struct SystemTray {
    bus: Connection,
    items: Arc<Mutex<Vec<Item>>>,
}

/// An icon, by who shows it and where it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    owner: OwnedUniqueName,
    path: OwnedObjectPath,
}

/// A menu as it crosses the bus: number, properties, and what lies within.
type Layout = (u32, (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>));

struct Watcher {
    items: Arc<Mutex<Vec<Item>>>,
}

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    /// Takes the path of an icon, as the library of the indicators tells it.
    async fn register_status_notifier_item(
        &self,
        path: String,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> zbus::fdo::Result<()> {
        let unclear = || zbus::fdo::Error::InvalidArgs("whose icon is it, and where?".to_owned());
        let at = OwnedObjectPath::try_from(path.clone()).map_err(|_| unclear())?;
        let owner: OwnedUniqueName = header.sender().ok_or_else(unclear)?.to_owned().into();
        let item = Item { owner, path: at };
        self.items.lock().unwrap_or_else(PoisonError::into_inner).push(item);
        Self::status_notifier_item_registered(&emitter, &path).await?;
        Ok(())
    }

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        let items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        items.iter().map(|item| format!("{}{}", item.owner, item.path)).collect()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }

    #[zbus(signal)]
    async fn status_notifier_item_registered(emitter: &SignalEmitter<'_>, path: &str) -> zbus::Result<()>;
}

impl SystemTray {
    pub(crate) async fn open(display: &Display) -> Result<Self> {
        let items = Arc::<Mutex<Vec<Item>>>::default();
        let watcher = Watcher { items: Arc::clone(&items) };
        let bus = connection::Builder::address(display.bus())?.serve_at(AT, watcher)?.name(NAME)?.build().await?;
        Ok(Self { bus, items })
    }

    /// Goes from the desktop, as one that crashes.
    pub async fn leave(self) -> Result<()> {
        Ok(self.bus.close().await?)
    }

    /// Waits until an icon is to be seen.
    pub async fn shows_an_icon(&self) -> Result<()> {
        self.has_status("Active").await
    }

    /// Waits until the icon is there no more.
    pub async fn shows_no_icon(&self) -> Result<()> {
        self.has_status("Passive").await
    }

    async fn has_status(&self, wanted: &str) -> Result<()> {
        until(&format!("the icon to be {wanted}"), async || {
            let status = String::try_from(self.told(&self.item()?, "Status").await?)?;
            Ok((status == wanted).then_some(()))
        })
        .await
    }

    /// Where the picture of the icon lies.
    pub async fn picture(&self) -> Result<String> {
        Ok(String::try_from(self.told(&self.item()?, "IconName").await?)?)
    }

    /// What the menu of the icon offers; a line between is left out.
    pub async fn offers(&self) -> Result<Vec<String>> {
        Ok(self.menu().await?.into_iter().map(|(_, label)| label).collect())
    }

    /// Chooses this from the menu of the icon, as a click on it does.
    pub async fn choose(&self, label: &str) -> Result<()> {
        let menu = self.menu().await?;
        let chosen =
            menu.iter().find(|(_, own)| own == label).ok_or_else(|| format!("{label} is not among {menu:?}"))?;
        let clicked = (chosen.0, "clicked", Value::from(0), 0_u32);
        let (item, at) = self.menu_place().await?;
        self.bus.call_method(Some(&item.owner), &at, Some(MENU), "Event", &clicked).await?;
        Ok(())
    }

    async fn menu(&self) -> Result<Vec<(i32, String)>> {
        let (item, at) = self.menu_place().await?;
        let wanted = (0, -1, vec!["label"]);
        let answer = self.bus.call_method(Some(&item.owner), &at, Some(MENU), "GetLayout", &wanted).await?;
        let (_, (_, _, entries)) = answer.body().deserialize::<Layout>()?;
        let mut menu = Vec::new();
        for entry in entries {
            let (id, mut properties, _) = <(i32, HashMap<String, OwnedValue>, Vec<OwnedValue>)>::try_from(entry)?;
            if let Some(label) = properties.remove("label") {
                menu.push((id, String::try_from(label)?));
            }
        }
        Ok(menu)
    }

    async fn menu_place(&self) -> Result<(Item, OwnedObjectPath)> {
        let item = self.item()?;
        let at = OwnedObjectPath::try_from(self.told(&item, "Menu").await?)?;
        Ok((item, at))
    }

    /// The newest icon.
    fn item(&self) -> Result<Item> {
        let items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        items.last().cloned().ok_or_else(|| "no icon came".into())
    }

    async fn told(&self, item: &Item, property: &str) -> Result<OwnedValue> {
        let properties = Some("org.freedesktop.DBus.Properties");
        let answer = self.bus.call_method(Some(&item.owner), &item.path, properties, "Get", &(ITEM, property)).await?;
        Ok(answer.body().deserialize::<OwnedValue>()?)
    }
}
