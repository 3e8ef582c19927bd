settings-find = Find a setting
settings-none = No setting is called that.
settings-show-all = Show all settings
settings-as-system = As the system
settings-copy-path = Copy path
settings-percent = { $percent } %
settings-version = { -rapport } { $version }. Everything stays on this laptop.

# .words are further words that a setting is found by, as they may be typed.
settings-you = You
settings-name = Your name
    .text = It stands on your report and where a message says {"{me}"}. A card of this name in an import is yours, and is made no person. A LinkedIn profile fills it in.
    .words = profile me
settings-region = Region
    .text = Telephone numbers without a country code are read as numbers of this region.
    .words = country phone

settings-window = The window
settings-language = Language
    .text = What everything in the window is written in, with its numbers and dates.
    .words = translation locale english deutsch español français 中文
settings-language-pseudo = Pseudo-language, for tests
settings-theme = Theme
    .text = Light or dark.
    .words = colour appearance night
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-text-size = Text size
    .text = How large everything in the window is drawn.
    .words = zoom font larger smaller scale percent
settings-text-larger = Larger text
settings-text-smaller = Smaller text
settings-text-usual = Text of usual size
settings-first-screen = First screen
    .text = What the window opens on, once you have people in it.
    .words = start landing home
settings-start = Start of { -rapport }
    .text = Whether it starts by itself, so that notices come without it being opened.
    .words = autostart login system boot
settings-start-off = Only when opened
settings-start-on = When you sign in
settings-tray = When the window is closed
    .text = { -rapport } stays in the tray of the system, so that notices go on. Its icon brings the window back, and quits.
    .none = This desktop shows no tray, so closing the window quits { -rapport }.
    .refused = No icon can be put into the tray of this desktop, so closing the window quits { -rapport }. On Linux it takes the library libayatana-appindicator3: install it, and start { -rapport } anew.
    .words = tray icon background close hide quit
settings-tray-off = Quit
settings-tray-on = Keep in the tray

settings-week = The week
settings-minutes = Time for a week
    .text = This week plans no more than these minutes.
settings-minutes-label = Minutes a week
settings-preferred = How you like to be in touch
    .text = What is preferred is proposed first. Nothing chosen: as fits the circle.
settings-prefer-one_to_one = One to one
settings-prefer-small_group = Small groups
settings-prefer-written = In writing
settings-prefer-online = Online
settings-starts = First day of the week
    .text = When a week begins, and its time with it.
settings-zone = Time zone
    .text = Where you are, for calendars and notices.

# Beside a field with a number.
settings-unit-days = days
settings-unit-minutes = minutes
settings-unit-percent = percent

settings-ties = Circles and ties
settings-rhythms = Rhythms
settings-circle-inner = Inner, about 5 people
settings-circle-close = Close, about 15 with them
settings-circle-active = Active, about 50 with them
settings-circle-wider = Wider, about 150 with them
settings-circle-outer = Outer, everybody else
settings-rhythm = { $days ->
    [one] In touch at least every day.
   *[other] In touch at least every { $days } days.
}
    .words = circle rhythm keep in touch days
settings-rhythm-none = No rhythm: nobody there is planned for.
# In an empty field: no rhythm.
settings-rhythm-empty = none
settings-rhythm-days = Days between two contacts: { $circle }
settings-strength = Tie strength
settings-half-life = Half-life of tie strength
    .text = After so many days without a word, what was counts half.
    .words = weight fade
settings-half-life-days = Half-life in days
settings-weights = What each record weighs
    .text = In percent of a good meeting of two. The help tells the formula.
settings-weights-usual = Usual weights
settings-weights-show = Show the weights
settings-weights-hide = Hide the weights
settings-weight-one_to_one = One-to-one meeting
settings-weight-group = Group meeting
settings-weight-call = Call
settings-weight-video = Video
settings-weight-message = Message
settings-weight-email = E-mail
settings-weight-letter = Letter
settings-weight-event_conversation = Talk at an event
settings-weight-other = Other
settings-weight-exchange = Help given or received
settings-weight-brief = Brief talks
settings-weight-good = Good talks
settings-weight-deep = Deep talks
settings-effect = How your ties would stand today.
settings-effect-before = Before
settings-effect-after = With these weights
settings-band-strong = Strong
settings-band-warm = Warm
settings-band-weak = Weak
settings-band-dormant = Dormant
settings-band-new = New

settings-notices = Notices
    .text = Half an hour before a meeting, on the day of a promise, and the plan once a week; each at most once.
settings-notices-off = None
settings-notices-on = On the desktop
settings-plan = The plan
    .text = The morning on which the week's plan is told, and from when on promises are.
settings-plan-day = Day of the plan
settings-plan-time = Time of the morning
settings-quiet = Quiet hours
    .text = Nothing is shown then; what is still of use comes afterwards.
settings-quiet-from = Quiet from
# Between two fields with times: 21:00 to 07:30.
settings-quiet-between = to
settings-quiet-until = Quiet until
# Keep the key L as it is.
settings-shortcut = Log from any program
    .text = These keys open the log line, whatever program is in front.
    .none = This system gives no keys that hold in every program. In { -rapport }, L opens the log line.
    .words = shortcut keyboard

settings-backups = Backups and trash
settings-data = Your data
settings-folder = Folder
    .words = data folder directory place disk move database
settings-folder-choose = Choose a folder for your data
settings-folder-open = Open folder
settings-folder-move = Move
    .tip = Copied, compared, and found there from then on
settings-folder-moving = Moving …
settings-folder-moved = Your data lies in { $now } now. { $before } was kept as it was.
settings-folder-before = Folder before
    .text = { $folder } was kept as it was when your data was moved. Remove it when you need it no more.
    .words = data folder old moved
settings-export = Take your people along
    .text = Everything in one file, or your people in the form of another program.
    .words = export archive vcard csv google json markdown table backup
settings-sample = Sample network
    .text = About 600 invented people, kept apart from your own data.
    .words = demo example
