//! What a user does with pointer, keys and files. Rule: each waits until what it is meant for can take it.

use super::eyes::named;
use super::{Window, until};
use crate::Result;
use crate::dialog;
use crate::drop::{Hover, absolute, carry};
use serde_json::json;
use std::path::Path;
use thirtyfour::prelude::*;

impl Window {
    /// Clicks with the pointer where it is called so.
    pub async fn click(&self, testid: &str) -> Result<()> {
        self.click_on(&named(testid)).await
    }

    pub async fn click_on(&self, css: &str) -> Result<()> {
        until(&format!("{css} to take a click"), async || {
            for found in self.driver.find_all(By::Css(css)).await? {
                if found.is_displayed().await.unwrap_or(false) && found.is_enabled().await.unwrap_or(false) {
                    self.scroll_to(&found).await?;
                    let clicked = found.click().await;
                    return Ok(clicked.is_ok().then_some(()));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Rests with the pointer there.
    pub async fn hover(&self, css: &str) -> Result<()> {
        let found = self.appears(css).await?;
        self.driver.action_chain().move_to_element_center(&found).perform().await?;
        Ok(())
    }

    /// Chooses from a list that opens on a click.
    pub async fn choose(&self, testid: &str, option: &str) -> Result<()> {
        self.click(testid).await?;
        self.choose_on_menu(option).await
    }

    /// Chooses from the list or menu that is open.
    pub async fn choose_on_menu(&self, option: &str) -> Result<()> {
        let chosen = until(&format!("the choice “{option}”"), async || {
            // One that was closed stays for a moment.
            let open = "[data-state=open] [role=option], [data-state=open] [role=menuitem]";
            for found in self.driver.find_all(By::Css(open)).await? {
                // A list is drawn before it has found its place: a click would miss it.
                if found.text().await.unwrap_or_default().trim() == option && self.is_on_top(&found).await? {
                    return Ok(Some(found));
                }
            }
            Ok(None)
        })
        .await?;
        chosen.click().await?;
        Ok(())
    }

    /// Types into what has the focus.
    pub async fn press(&self, keys: impl AsRef<str>) -> Result<()> {
        self.driver.action_chain().send_keys(keys.as_ref()).perform().await?;
        Ok(())
    }

    /// Presses a key that has a name instead of a sign.
    pub async fn press_key(&self, key: Key) -> Result<()> {
        self.press(char::from(key).to_string()).await
    }

    /// Presses a key while Control is held.
    pub async fn press_with_control(&self, key: char) -> Result<()> {
        self.driver.action_chain().key_down(Key::Control).send_keys(key).key_up(Key::Control).perform().await?;
        Ok(())
    }

    /// Presses a key while Shift is held.
    pub async fn press_with_shift(&self, key: Key) -> Result<()> {
        self.driver.action_chain().key_down(Key::Shift).send_keys(key).key_up(Key::Shift).perform().await?;
        Ok(())
    }

    /// Presses a key while Alt is held.
    pub async fn press_with_alt(&self, key: char) -> Result<()> {
        self.driver.action_chain().key_down(Key::Alt).send_keys(key).key_up(Key::Alt).perform().await?;
        Ok(())
    }

    /// Puts text into a field, in place of what was there.
    pub async fn type_into(&self, testid: &str, text: &str) -> Result<()> {
        // A list that was closed lies over it for a moment.
        self.click(testid).await?;
        let field = self.appears(&named(testid)).await?;
        field.clear().await?;
        // A line ends where the user presses Enter.
        field.send_keys(text.replace('\n', &char::from(Key::Enter).to_string())).await?;
        Ok(())
    }

    /// Drags files onto the window and lets go.
    pub async fn drop_files(&self, files: &[&Path]) -> Result<()> {
        struct Answered<'window>(&'window Window);
        impl Hover for Answered<'_> {
            async fn over(&self) -> Result<()> {
                self.0.appears(&named("drop-overlay")).await?;
                // What is held is told while it is still held.
                self.0.holds("return document.querySelector('[data-testid=drop-recognised] li')?.innerText.includes(' · ') === true").await
            }
        }
        carry(&self.display, "Rapport", &absolute(files)?, &Answered(self)).await
    }

    /// Answers the system's file dialog with this title by typing a path.
    pub async fn answer_dialog(&self, title: &str, path: &Path) -> Result<()> {
        let title = format!("^{title}$");
        until("the file dialog", async || Ok(dialog::is_open(&self.display, &title).await.then_some(()))).await?;
        dialog::type_path(&self.display, &title, &std::path::absolute(path)?).await?;
        until("the file dialog to be gone", async || {
            if !dialog::is_open(&self.display, &title).await {
                return Ok(Some(()));
            }
            dialog::confirm(&self.display).await?;
            Ok(None)
        })
        .await
    }

    /// Whether a click on the middle of the element would reach it.
    async fn is_on_top(&self, element: &WebElement) -> Result<bool> {
        let look = "const { x, y, width, height } = arguments[0].getBoundingClientRect();
            return arguments[0].contains(document.elementFromPoint(x + width / 2, y + height / 2));";
        Ok(self.run(look, vec![element.to_json()?]).await? == json!(true))
    }

    /// Scrolls as a user does, just as far as is needed; the driver would put it under whatever lies at the edge.
    async fn scroll_to(&self, element: &WebElement) -> Result<()> {
        let scroll = "arguments[0].scrollIntoView({ block: 'nearest' })";
        self.driver.execute(scroll, vec![element.to_json()?]).await?;
        Ok(())
    }
}
