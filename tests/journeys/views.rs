//! The list by how ties stand: what a figure opens, a view that is saved, and many ties settled at once.

use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

#[tokio::test]
async fn a_figure_opens_its_people_and_the_question_is_saved_as_a_view() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    let engaged = window.text("engaged-count").await?;
    let engaged = engaged.split(' ').next().unwrap_or_default().to_owned();
    window.click("engaged-count").await?;
    window.shows("found-count", &format!("{engaged} found")).await?;
    window.shows("filter-chips", "engaged").await?;

    window.press("v").await?;
    window.type_into("view-name", "In touch").await?;
    window.press_key(Key::Enter).await?;
    window.shows("views-menu", "In touch").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=views-menu]").await?;
    window.click_on("[aria-label='Remove engaged']").await?;
    window.holds("return !document.querySelector('[data-testid=filter-chips]')?.innerText.includes('engaged')").await?;
    window.close().await?;

    // It is there after a start, and leads to the same people.
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("v").await?;
    window.shows("views-menu", "In touch").await?;
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        assert_eq!(window.accessibility_faults().await?, Vec::<String>::new(), "{theme:?}");
    }
    window
        .run(
            "[...document.querySelectorAll('[data-testid=view]')].find((one) => one.innerText === 'In touch').click()",
            vec![],
        )
        .await?;
    window.shows("found-count", &format!("{engaged} found")).await?;
    window.press("v").await?;
    window.click_on("[aria-label='Delete the view In touch']").await?;
    window.holds("return !document.querySelector('[data-testid=views-menu]').innerText.includes('In touch')").await?;
    window.close().await
}

#[tokio::test]
async fn several_are_put_in_a_circle_at_once_and_taken_back() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.click("sort-tie").await?;
    // Until the answer comes the former order is on screen, and a key means what is seen.
    window.holds("return !document.querySelector('[data-testid=person-row]').innerText.includes('Aasland')").await?;
    window.press("x").await?;
    window.shows("chosen-count", "1 chosen").await?;
    window.press("jxjx").await?;
    window.shows("chosen-count", "3 chosen").await?;
    window.click("bulk-circle").await?;
    window.click("bulk-circle-outer").await?;
    window.shows("undo-toast", "Changed 3 ties").await?;
    window.press("f").await?;
    window.appears("[data-testid=filter-organisation]").await?;
    window.choose("filter-circle", "Outer").await?;
    window.shows("filter-circle", "Outer").await?;
    window.shows("filter-chips", "outer circle").await?;
    window.press_key(Key::Escape).await?;
    window.shows("found-count", "3 found").await?;
    window.press_with_control('z').await?;
    window.shows("found-count", "0 found").await?;
    window.close().await
}
