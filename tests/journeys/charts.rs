//! The charts that take longer, and what they are counted from: expert power, goals, fields of organisations, the first day of the week.

use crate::people;
use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

async fn come_to(window: &Window, chart: &str) -> Result<()> {
    window.appears(&format!("[data-testid={chart}]")).await?;
    let script =
        format!("document.querySelector('[data-testid={chart}]').scrollIntoView({{ block: 'center' }}); return true");
    window.holds(&script).await
}

async fn sample(data: &std::path::Path) -> Result<Window> {
    let window = Window::open_with(data, &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    Ok(window)
}

#[tokio::test]
async fn expert_power_goals_and_costs_open_what_they_were_counted_from() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = sample(data.path()).await?;
    // On the first day of a month a goal would have nothing to open.
    people::log(&window, "call with Håkon Aasland today 20m deep").await?;
    window.press("5").await?;
    for chart in ["chart-expert-power", "chart-event-cost", "chart-goals"] {
        come_to(&window, chart).await?;
        window.click_on(&format!("[data-testid={chart}] button[aria-label^=Figures]")).await?;
        window.appears(&format!("[data-testid={chart}] [data-testid=figures-table] tbody td button")).await?;
    }
    window.shows("chart-event-cost-sentence", "€").await?;

    // A quarter opens its records, as many as the table says.
    let records = "[...document.querySelectorAll('[data-testid=chart-expert-power] tbody tr')]
        .map((row) => row.querySelectorAll('td')[4].querySelector('button')).find((button) => button !== null)";
    let count = window.run(&format!("return ({records}).innerText"), vec![]).await?;
    window.run(&format!("({records}).click()"), vec![]).await?;
    window.shows("behind", &format!("Knowledge, records: {}", count.as_str().unwrap_or_default())).await?;
    window.appears("[data-testid=behind-record]").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=behind]").await?;

    // By keyboard, a goal opens what it counted.
    window.click_on("[data-testid=chart-goals] button[aria-label^=Figures]").await?;
    window.appears("[data-testid=chart-goals-chart] svg").await?;
    window.run("document.querySelector('[data-testid=chart-goals-chart]').focus()", vec![]).await?;
    let pointed = "return document.querySelector('[data-testid=chart-goals-chart]').getAttribute('aria-valuetext')";
    while !window.run(pointed, vec![]).await?.as_str().is_some_and(|goal| goal.contains("Deep conversations")) {
        window.press_key(Key::Down).await?;
    }
    window.holds(&format!("{pointed}.includes('at least')")).await?;
    window.press_key(Key::Enter).await?;
    window.shows("behind", "Håkon Aasland").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=behind]").await?;

    // The palette finds a goal and a topic by name.
    window.press_with_control('k').await?;
    window.appears("[data-testid=palette-search]:focus").await?;
    window.press("deep conv").await?;
    window.click("palette-goal").await?;
    window.appears("[data-testid=goal] [data-testid=goal-figure]:focus").await?;
    window.press_with_control('k').await?;
    window.appears("[data-testid=palette-search]:focus").await?;
    window.press("storage").await?;
    window.click("palette-topic").await?;
    window.shows("topic-title", "Storage").await?;
    window.close().await
}

#[tokio::test]
async fn a_field_is_set_counts_in_the_reach_and_is_undone() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = sample(data.path()).await?;
    window.press("5").await?;
    come_to(&window, "chart-reach").await?;
    let fields = "return Number(/in (\\d+) field/.exec(document.querySelector('[data-testid=chart-reach-sentence]').innerText)[1])";
    let before = window.run(fields, vec![]).await?.as_u64().ok_or("no number of fields")?;
    window.click("growth-fields").await?;
    window.appears("[data-testid=fields-row]").await?;
    // Whoever is engaged reaches the organisations with the most people: the first one without a field.
    let name = "[...document.querySelectorAll('[data-testid=fields-row]')].find((row) => row.querySelector('input').value === '')";
    window.run(&format!("({name}).querySelector('input').focus()"), vec![]).await?;
    window.press("Shipping").await?;
    window.press_key(Key::Tab).await?;
    window.holds("return document.body.innerText.includes('Changed the field of')").await?;
    assert_eq!(window.accessibility_faults().await?, Vec::<String>::new());
    window.picture("fields").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=fields]").await?;
    let reached = |count: u64| format!("{}) === {count}", fields.replace("return ", "return ("));
    window.holds(&reached(before + 1)).await?;
    window.press_with_control('z').await?;
    window.holds(&reached(before)).await?;
    window.close().await
}

#[tokio::test]
async fn the_structure_over_time_is_counted_to_its_end_and_opens_whom_it_counts() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = sample(data.path()).await?;
    window.press("5").await?;
    window.appears("[data-testid=growth-range]").await?;
    window.choose("growth-range", "12 months").await?;
    come_to(&window, "chart-structure").await?;
    window.vanishes("[data-testid=chart-structure-counting]").await?;
    window.shows("chart-structure-sentence", "who do not know each other").await?;
    for view in ["Constraint", "Communities and bridges"] {
        window.choose("structure-view", view).await?;
        window.shows("structure-view", view).await?;
        window.appears("[data-testid=chart-structure-chart] svg").await?;
    }
    // The newest month: its bridges are as many as the table says, and each is somebody.
    window.click_on("[data-testid=chart-structure] button[aria-label^=Figures]").await?;
    window.appears("[data-testid=chart-structure] [data-testid=figures-table]").await?;
    let bridges = "[data-testid=chart-structure] tbody tr:first-child td:last-child";
    let count = window.run(&format!("return document.querySelector('{bridges}').innerText"), vec![]).await?;
    let count: u64 = count.as_str().unwrap_or_default().parse()?;
    assert!(count > 0, "the sample has bridges");
    window.click_on(&format!("{bridges} button")).await?;
    window.shows("behind", &format!("Bridges: {count}")).await?;
    window
        .holds(&format!("return document.querySelectorAll('[data-testid=behind-record]').length === {count}"))
        .await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=behind]").await?;

    // Of a circle alone there are fewer people, and nothing of what was counted of everybody is left.
    let people = "[data-testid=chart-structure] tbody tr:first-child td";
    let people = format!("Number(document.querySelector('{people}').innerText)");
    let everybody = window.run(&format!("return {people}"), vec![]).await?;
    window.click("whom").await?;
    window.choose("whom-circle", "Inner").await?;
    window.holds(&format!("return {people} > 0 && {people} < {everybody}")).await?;

    // A community opens where it hangs together.
    window.click_on("[data-testid=chart-structure] tbody tr:first-child td:nth-last-child(2) button").await?;
    window.shows("behind", "Communities").await?;
    window.click_on("[data-testid=behind-record]").await?;
    window.appears("[data-testid=network-person]").await?;
    window.close().await
}

#[tokio::test]
async fn weeks_begin_on_the_day_that_is_set() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = sample(data.path()).await?;
    for (day, short) in [("Monday", "Mon"), ("Sunday", "Sun")] {
        window.click("go-settings").await?;
        window.appears("[data-testid=settings-starts]").await?;
        window.choose("settings-starts", day).await?;
        window.click("go-growth").await?;
        window.appears("[data-testid=chart-conversations-chart] svg").await?;
        let first = format!(
            "return [...document.querySelectorAll('[data-testid=chart-conversations-chart] svg text')].map((text) => text.textContent).includes('{short}')"
        );
        window.holds(&first).await?;
    }
    window.close().await
}

#[tokio::test]
async fn the_charts_below_look_well_in_both_themes() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = sample(data.path()).await?;
    for (theme, (width, height)) in [(Theme::Light, (1360, 860)), (Theme::Dark, (1024, 700))] {
        window.set_size(width, height).await?;
        window.use_theme(theme).await?;
        window.press("2").await?;
        window.appears("[data-testid=person-row]").await?;
        window.press("5").await?;
        for chart in ["chart-conversations", "chart-structure", "chart-reach", "chart-expert-power", "chart-goals"] {
            come_to(&window, chart).await?;
            window.appears(&format!("[data-testid={chart}-chart] svg")).await?;
            window.picture(&format!("growth-{chart}-{theme:?}").to_lowercase()).await?;
        }
        assert_eq!(window.accessibility_faults().await?, Vec::<String>::new(), "{theme:?}");
    }
    window.close().await
}
