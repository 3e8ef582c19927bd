//! WebKitGTK prints a page into a file. Rule: in a web view of its own that is on no screen, runs no script and remembers nothing.

use crate::off_window::off_window;
use gtk::glib::{self, MainContext};
use gtk::{PageSetup, PaperSize, PrintSettings, Unit};
use rapport::sentence;
use rapport::whole_file::write_whole;
use rapport::{Code, Failure, Result};
use std::fs;
use std::path::Path;
use std::time::Duration;
use tokio::sync::mpsc::unbounded_channel;
use webkit2gtk::{LoadEvent, PrintOperation, PrintOperationExt, Settings, WebContext, WebView, WebViewExt};

/// A report takes about a second; a machine that has much else to do, a little longer.
const PATIENCE: Duration = Duration::from_secs(60);
/// As the sheet of the report has them, for WebKitGTK takes neither paper nor margins from it. In millimetres.
const PAPER: &str = "iso_a4";
const SIDES: f64 = 14.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 15.0;

pub async fn write_pdf(page: String, path: &Path) -> Result<()> {
    let unprinted = |cause: &dyn ToString| {
        let message = sentence!(
            "failures-reporting-not-printed",
            "The system’s web view did not print the report, so {path} was not written. Try again, or save it as HTML and print it from a browser.",
            path = path.display()
        );
        Failure::new(Code::File, message).with_details(cause.to_string())
    };
    // GTK lets everybody read what it prints. In a folder of our own nobody else comes to it.
    let folder = tempfile::tempdir().map_err(|cause| Failure::file(&std::env::temp_dir(), &cause))?;
    let sheet = folder.path().join("report.pdf");
    let address = glib::filename_to_uri(&sheet, None).map_err(|cause| unprinted(&cause))?;
    // Web views live on the window's thread, which only hears what happens to them: another process does the work.
    let printed = MainContext::default().spawn_from_within(move || async move { print(&page, &address).await });
    let printed = tokio::time::timeout(PATIENCE, printed).await.map_err(|cause| unprinted(&cause))?;
    printed.map_err(|cause| unprinted(&cause))?.map_err(|cause| unprinted(&cause))?;
    let to = path.to_owned();
    let written = off_window(move || {
        let pdf = fs::read(&sheet).map_err(|cause| Failure::file(&sheet, &cause))?;
        let is_whole = pdf.starts_with(b"%PDF-");
        if is_whole {
            write_whole(&to, |out| out.write_all(&pdf).map_err(|cause| Failure::file(&to, &cause)))?;
        }
        drop(folder);
        Ok(is_whole)
    });
    if written.await? { Ok(()) } else { Err(unprinted(&"what was printed is no PDF")) }
}

async fn print(page: &str, address: &str) -> std::result::Result<(), String> {
    let (tell, mut told) = unbounded_channel();
    // Whoever waits has given up where nobody listens any more.
    let teller = || {
        let tell = tell.clone();
        move |said: std::result::Result<(), String>| drop(tell.send(said))
    };
    let settings = Settings::builder().enable_javascript(false).build();
    let view = WebView::builder().web_context(&WebContext::new_ephemeral()).settings(&settings).build();
    let (loaded, failed, ended) = (teller(), teller(), teller());
    view.connect_load_changed(move |_, event| {
        if event == LoadEvent::Finished {
            loaded(Ok(()));
        }
    });
    view.connect_load_failed(move |_, _, _, cause| {
        failed(Err(cause.to_string()));
        true
    });
    view.connect_web_process_terminated(move |_, reason| ended(Err(format!("the web process ended: {reason:?}"))));
    view.load_html(page, None);
    let ended = || "the web view ended".to_owned();
    told.recv().await.ok_or_else(ended)??;

    let printing = PrintOperation::new(&view);
    printing.set_print_settings(&into_file(address));
    printing.set_page_setup(&sheet());
    let (failed, finished) = (teller(), teller());
    printing.connect_failed(move |_, cause| failed(Err(cause.to_string())));
    printing.connect_finished(move |_| finished(Ok(())));
    printing.print();
    told.recv().await.ok_or_else(ended)?
}

fn into_file(address: &str) -> PrintSettings {
    let settings = PrintSettings::new();
    // GTK finds the printer that writes files by its name in the language of the system.
    settings.set_printer(&glib::dgettext(Some("gtk30"), "Print to File"));
    settings.set("output-file-format", Some("pdf"));
    settings.set("output-uri", Some(address));
    settings
}

fn sheet() -> PageSetup {
    let sheet = PageSetup::new();
    sheet.set_paper_size(&PaperSize::new(Some(PAPER)));
    sheet.set_top_margin(TOP, Unit::Mm);
    sheet.set_bottom_margin(BOTTOM, Unit::Mm);
    sheet.set_left_margin(SIDES, Unit::Mm);
    sheet.set_right_margin(SIDES, Unit::Mm);
    sheet
}
