//! What a user sees, and what the page tells of itself. Rule: what is looked for is waited for.

use super::{Theme, Window, until};
use crate::Result;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use thirtyfour::prelude::*;

/// Draws a dot that nobody sees in every frame. Where WebKit draws only what changed, its driver hands out the next picture that is
/// drawn, and waits for ever where nothing changes.
const STIR: &str = "
    const dot = document.createElement('i');
    dot.id = 'stirred';
    dot.style.cssText = 'position: fixed; top: 0; left: 0; width: 1px; height: 1px; pointer-events: none';
    document.body.append(dot);
    let isDrawn = false;
    const step = () => {
      if (!dot.isConnected) return;
      isDrawn = !isDrawn;
      dot.style.backgroundColor = isDrawn ? 'rgb(0 0 0 / 1%)' : 'transparent';
      requestAnimationFrame(step);
    };
    step();";

impl Window {
    /// Waits for something to be on screen.
    pub async fn appears(&self, css: &str) -> Result<WebElement> {
        until(&format!("{css} to appear"), async || {
            for found in self.driver.find_all(By::Css(css)).await? {
                if found.is_displayed().await.unwrap_or(false) {
                    return Ok(Some(found));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Waits for something to be gone.
    pub async fn vanishes(&self, css: &str) -> Result<()> {
        until(&format!("{css} to vanish"), async || {
            Ok(self.driver.find_all(By::Css(css)).await?.is_empty().then_some(()))
        })
        .await
    }

    /// Waits until what is called so shows this text.
    pub async fn shows(&self, testid: &str, text: &str) -> Result<()> {
        let mut last = String::new();
        let seen = until(&format!("{testid} to show “{text}”"), async || {
            last = self.text_now(testid).await?;
            Ok(last.contains(text).then_some(()))
        })
        .await;
        seen.map_err(|failure| format!("{failure}; it shows “{last}”").into())
    }

    /// All text of what is called so, as it stands.
    pub async fn text(&self, testid: &str) -> Result<String> {
        self.appears(&named(testid)).await?;
        self.text_now(testid).await
    }

    async fn text_now(&self, testid: &str) -> Result<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((found) => found.innerText).join('\\n')";
        let text = self.run(script, vec![json!(named(testid))]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    pub async fn count(&self, testid: &str) -> Result<usize> {
        Ok(self.driver.find_all(By::Css(named(testid))).await?.len())
    }

    /// Waits until what the script returns is true.
    pub async fn holds(&self, script: &str) -> Result<()> {
        until(script, async || Ok((self.run(script, vec![]).await? == json!(true)).then_some(()))).await
    }

    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.driver.execute(script, arguments).await?.json().clone())
    }

    /// Runs a script whose last argument takes its answer.
    pub async fn run_to_its_end(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.driver.execute_async(script, arguments).await?.json().clone())
    }

    /// Writes a picture of the window to `tests/artifacts/NAME.png`.
    pub async fn picture(&self, name: &str) -> Result<PathBuf> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts");
        std::fs::create_dir_all(&folder)?;
        self.picture_in(&folder, name).await
    }

    pub async fn picture_in(&self, folder: &Path, name: &str) -> Result<PathBuf> {
        self.painted().await?;
        let path = folder.join(format!("{name}.png"));
        self.driver.execute(STIR, Vec::new()).await?;
        self.driver.screenshot(&path).await?;
        self.driver.execute("document.getElementById('stirred')?.remove()", Vec::new()).await?;
        Ok(path)
    }

    /// Takes a picture of what stands there and tells what [`Self::accessibility_faults`] finds, each with where it was found.
    pub async fn look_over(&self, state: &str, theme: Theme) -> Result<Vec<String>> {
        self.picture(&format!("{state}-{theme:?}").to_lowercase()).await?;
        let found = self.accessibility_faults().await?;
        Ok(found.into_iter().map(|fault| format!("{state}, {theme:?}: {fault}")).collect())
    }

    /// The same in one theme after the other; it stays dark.
    pub async fn look_over_in_both_themes(&self, state: &str) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for theme in [Theme::Light, Theme::Dark] {
            self.use_theme(theme).await?;
            found.extend(self.look_over(state, theme).await?);
        }
        Ok(found)
    }

    /// What was asked for last is on the screen two frames later; a window that has nothing to paint counts none.
    pub(super) async fn painted(&self) -> Result<()> {
        self.run(
            "return new Promise((done) => { setTimeout(done, 5000); requestAnimationFrame(() => requestAnimationFrame(done)); })",
            vec![],
        )
        .await?;
        Ok(())
    }

    /// What axe finds to be serious or critical for users of assistive technologies, one line each.
    pub async fn accessibility_faults(&self) -> Result<Vec<String>> {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(&axe).map_err(|cause| format!("{}: {cause}", axe.display()))?;
        self.run(&source, vec![]).await?;
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
              (found) => done(found.violations
                .filter((fault) => ['serious', 'critical'].includes(fault.impact))
                .map((fault) => `${fault.id}: ${fault.help}: ${fault.nodes.map((node) => node.target.join(' ')).join(' | ')}`)),
              (failure) => done([String(failure)]))";
        Ok(serde_json::from_value(self.run_to_its_end(script, vec![]).await?)?)
    }
}

pub(super) fn named(testid: &str) -> String {
    format!("[data-testid='{testid}']")
}
