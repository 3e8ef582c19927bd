people-add = Add person
people-search = Search people
    .placeholder = Search names, notes…
people-search-clear = Clear the search
people-filter = Filter
people-columns = Columns
people-duplicates = Duplicates
    .tip = People who may be here twice
# The part <found> stands out.
people-found = <found>{ $many } found</found> of { $all }
people-known = { $many ->
    [one] { $many } known
   *[other] { $many } known
}
people-engaged = { $many } engaged
people-overdue = { $many ->
    [one] { $many } overdue
   *[other] { $many } overdue
}
people-none = Nobody found
    .text = No person fits what you search and filter by.
people-everybody = Everybody
    .show = Show everybody

# The heads of narrow columns.
people-column-name = Name
people-column-position = Position
people-column-organisation = Organisation
people-column-tie = Tie
people-column-last_contact = Last
people-column-rhythm = Rhythm
people-column-balance = Give / take
people-column-met_on = Known since
people-column-origin = Origin
people-column-tags = Tags
people-column-email = E-mail
people-choose = Choose { $name }
# A chip on somebody who may be here twice.
people-twice = twice?
    .text = May be here twice
# Help given and received; what is within <aloud> is only read aloud, and not shown.
people-give-take = <aloud>given </aloud><given>{ $given }</given> / <aloud>received </aloud><received>{ $received }</received>

# What the palette and the sheet of keys call the rest.
people-command-next = Next person
people-command-previous = Previous person
people-command-page-down = A page down
people-command-page-up = A page up
people-command-first = First person
people-command-last = Last person
people-command-open = Open
people-command-open-page-of-pane = Open the page of the person in the pane
people-command-choose = Choose
people-command-choose-down = Choose downwards
people-command-choose-up = Choose upwards
people-command-edit = Edit the name
people-command-tag = Tag all chosen
people-command-merge = Merge the two chosen
people-command-sort-added = Sort by newest added
people-command-sort-name = Sort by name
people-command-sort-met = Sort by newest known
people-command-timeline-next = Next in the timeline
people-command-timeline-previous = Previous in the timeline
people-command-timeline-edit = Edit what happened
people-command-timeline-delete = Delete what happened
people-command-page-close = Close the page
people-command-pair-next = Next pair
people-command-pair-previous = Previous pair
people-command-pair-merge = Merge the pair
people-command-pair-turn = Keep the other of the pair

# What is done with all chosen.
people-bulk = For all chosen
people-chosen = { $many ->
    [one] { $many } chosen
   *[other] { $many } chosen
}
people-choose-all = Choose all { $many }
people-choose-all-found = Choose all found
people-choose-nobody = Choose nobody
people-clear = Clear
people-tag = Tag
    .tip = Give or take a tag
people-tag-give = Give
    .which = Give { $tag }
    .one = Give a tag
people-tag-take = Take away
    .which = Take away { $tag }
people-tags-used = Tags in use
people-tag-new = New tag
# Behind a plus sign.
people-tag-add = tag
people-circle = Circle
    .tip = Put all chosen in a circle
people-tie = Tie
    .tip = What holds for all chosen
people-tie-rest = Let rest for a month
people-tie-rest-no-longer = Rest no longer
people-tie-do-not-contact = Do not contact
people-tie-welcome = May be contacted
people-tie-archive = Archive
people-tie-present = Back in the network
people-merge = Merge
    .tip = Make one person of both
people-delete = Delete
    .tip = Delete all chosen

people-views = Saved views
people-view-delete = Delete the view { $name }
people-views-none = Search, filter or sort the list; then save that here as a view.
people-view-name = Save what is shown as

people-any = Any
people-filter-organisations = Search organisations…
    .list = Organisations
    .none = No organisation is called that.
people-filter-import = Import
people-filter-in-touch = In touch
people-filter-purpose = Purpose
people-filter-archived = Archived
people-known-from = Known from
    .placeholder = from
people-known-until = Known until
    .placeholder = until
people-filter-overdue = Only people past their rhythm
people-filter-twice = Only people who may be here twice
people-filter-clear = Clear the filter
people-archived-shown = With the archived
people-archived-hidden = Without the archived
    .chip = without the archived
people-archived-only = Archived only
    .chip = archived only
# Conditions of the filter, on chips.
people-chip-tag = tag: { $name }
people-chip-origin = origin: { $origin }
people-chip-import = import: { $name }
people-chip-known-between = known since { $from } – { $until }
people-chip-known-from = known since { $from } or later
people-chip-known-until = known by { $until }
people-chip-tie = tie: { $band }
people-chip-purpose = for { $purpose }
people-chip-overdue = past their rhythm
people-chip-twice = possible duplicates
# Where the name of what is filtered by is not known yet.
people-chosen-organisation = chosen organisation
people-chosen-tag = chosen tag
people-chosen-batch = chosen import

# How somebody became known.
people-origin-event = event
people-origin-introduction = introduction
people-origin-online = online
people-origin-work = work
people-origin-import = import only
# Why two people may be one.
people-reason-same_source = same card
people-reason-same_profile = same profile address
people-reason-same_email = same e-mail
people-reason-same_phone = same telephone
people-reason-same_name = same name
people-reason-name_reversed = name reversed
people-reason-similar_name = similar name
people-reason-nickname = nickname
people-reason-same_organisation = same organisation
people-reason-same_email_domain = same e-mail domain
people-reason-same_birthday = same birthday
people-reason-same_met_on = connected on the same day
people-reason-same_city = same city
# $value is what both have.
people-reason-with = { $reason } { $value }

# What each value of a person is called; .within the same within a sentence.
people-field-name = Name
    .within = name
people-field-prefix = Title
    .within = title
people-field-given = Given name
    .within = given name
people-field-additional = Middle name
    .within = middle name
people-field-family = Family name
    .within = family name
people-field-suffix = Suffix
    .within = suffix
people-field-nickname = Nickname
    .within = nickname
people-field-organisation = Organisation
    .within = organisation
people-field-department = Department
    .within = department
people-field-position = Position
    .within = position
people-field-emails = E-mail
    .within = e-mail
people-field-phones = Phone
    .within = phone
people-field-urls = Web
    .within = web
people-field-addresses = Address
    .within = address
people-field-birthday = Birthday
    .within = birthday
people-field-met_on = Known since
    .within = known since
people-field-origin = Origin
    .within = origin
people-field-tags = Tags
    .within = tags
people-field-notes = Notes
    .within = notes
people-field-dates = Dates
    .within = dates
people-field-related = Related
    .within = related
people-field-photo = Photo
    .within = photo
# In the dialog that merges two.
people-telephone = Telephone
# $label is what somebody called it: “E-mail, work”.
people-field-labelled = { $field }, { $label }
people-another-emails = Another E-mail
people-another-phones = Another Phone
people-another-urls = Another Web
people-add-another = Add another
# In an empty field.
people-add-value = Add
# Read aloud on a field that is edited where it stands.
people-value-empty = { $field }: { $add }
people-value-edit = { $field }: { $value }, edit
people-date = Date
people-dates-other = Other dates
people-date-hint = Anniversary
people-related-hint = Mentor
people-label = What it is
people-street = Street
people-postal-code = Postal code
people-city = City
people-region = Region
people-country = Country
people-keep = Keep
people-remove = Remove
# Leaves a field without keeping what was typed.
people-leave = Leave
people-from-you = typed by you, { $on }
# $file is the import that it came with.
people-from-file = from { $file }, { $on }
people-name-missing = A person needs a name.
people-type-name = Type a name
# Somebody who is not in the network yet.
people-new = new
    .named = { $name } (new)
people-add-new = Add <name>{ $name }</name> as somebody new
people-nobody-named = Nobody of this name
people-not-listed = Choose a name from the list.

people-person = Person
people-open-page = Open page
people-back = Back
people-known-since = known since { $on }
people-message = Message
    .tip = Write a message
people-log = Log
    .tip = Log a line about them
people-details = Details
people-what-happened = What happened
people-all-fields = All fields
people-fewer-fields = Fewer fields
people-sources = Where from?
    .tip = Where each value came from
    .hide = Hide sources
people-work = Work
people-work-since = since { $from }
people-work-until = until { $until }
people-work-seen = seen { $on }
people-merged = Merged into this person
people-part = Part
people-history = History
people-history-met = met
people-history-imported = imported
people-history-edited = edited
people-history-job_change = new job
people-history-merged = merged
people-not-understood = Not understood in its files ({ $many })
people-topics = Topics
people-topic-new = New topic
# Behind a plus sign.
people-topic-add = topic
# Before a list of topics.
people-talked-about = Talked about:
# $times is how often it was talked about.
people-stands-for = Note that they stand for it
    .of = { $topic } { $times }: they stand for it

# What a file says otherwise: $batch is the file.
people-offer = <batch>{ $batch }</batch> says { $field }: <value>{ $value }</value>
people-offer-take = Take
people-offer-dismiss = Dismiss
people-maybe-same = May be the same as <name>{ $name }</name>
people-maybe-same-at = May be the same as <name>{ $name }</name>, { $organisation }
people-keep-both = Keep both
    .tip = They are two people
people-pairs = Possible duplicates
    .text = You decide; whatever you merge can be parted again.
people-pairs-none = Nobody is here twice
    .text = When an import brings somebody who may be a person you have, and nothing settles it, the pair waits here.
people-pairs-back = All people
    .tip = Back to the people
people-kept = kept
people-keep-this = Keep this one
    .tip = When they are merged, this one's values stay
    .of = Keep this one: { $name }
people-which-kept = Which of them is kept?
    .text = The other one fills its gaps, and can be parted again at any time.
    .legend = The one who is kept

people-before-meeting = Before you meet
people-meet-nothing = Nothing is written down of them yet.
people-meet-last = Last talk
people-meet-they_look_for = They look for
people-meet-i_owe = I owe
people-meet-they_owe = They owe
people-meet-mentoring = Mentoring
people-meet-common = In common
people-meet-changed = Changed since
people-meet-ask = Ask
people-meet-learned = I learned
people-meet-learned-more = { $many ->
    [one] and { $many } more, on Expertise
   *[other] and { $many } more, on Expertise
}
# $direction is whose mentorship it is, $focus what it is about.
people-meet-mentorship = { $direction }: { $focus }
people-meet-mentorship-agenda = { $direction }: { $focus }; on the agenda: { $agenda }
people-seen = Seen
# Read aloud on a button: what it does, and to what.
people-do-to = { $action }: { $what }
people-open-matters = Open
    .label = Open matters
# Before how the promise stands.
people-promised-mine = I promised
people-promised-theirs = Promised to me
people-promise-kept = Kept
people-drop = Drop
people-ask-theirs = They look for it
people-ask-mine = I asked them
people-ask-answered = Answered
people-both = { $first } and { $second }
people-introduction-thought_of = Introduction · thought of
people-introduction-asked_one = Introduction · asked one
people-introduction-asked_both = Introduction · asked both
people-introduction-made = Introduction · made
people-introduction-they_met = Introduction · they met
people-introduction-closed = Introduction · closed
people-introduction-declined = Introduction · declined
people-given = { $many } given
people-received = { $many } received

# Who is who to whom.
people-relations = Relations
people-relation = Relation
people-relation-add = Add relation
people-membership-add = Add membership
people-relation-word = In a word
    .placeholder = mentor of
people-relation-whom = Whom
people-membership-body = Member of
people-membership-from = From
    .placeholder = if known
people-membership-until = Until
    .placeholder = to this day
# $words is how they stand to each other, such as “manager of”.
people-related-to = { $words } <name>{ $name }</name>
people-related-perhaps = perhaps { $words } <name>{ $name }</name>: { $because }
people-because-named_on_card = on their card
people-because-introduction = an introduction
people-because-same_organisation = the same organisation
people-relation-refuse = No
    .of = No: not { $words } { $name }
people-member = member of <organisation>{ $organisation }</organisation>
    .plain = member of { $organisation }
people-member-from = from { $from }
people-member-until = until { $until }
people-member-from-until = from { $from } until { $until }
people-relations-more = { $many } more that may be
people-relations-none = None is known.
