frame-rooms = Rooms
frame-room-week = This week
frame-room-people = People
frame-room-events = Events
frame-room-exchanges = Give & take
frame-room-mentoring = Mentoring
frame-room-opportunities = Opportunities
frame-room-expertise = Expertise
frame-room-goals = Goals
frame-room-growth = Growth
frame-room-network = Network
frame-room-import = Import
frame-room-export = Export
frame-room-settings = Settings
# The heading above goals, growth and network.
frame-grow = Grow
frame-guide = Guide
frame-guide-and-keys = Guide and keys
frame-stays-here = Everything stays on this laptop.

# <more> is left out where there is no room.
frame-sample-banner = You are looking at the <name>sample network</name><more>: invented people, kept apart from your own data</more>.
frame-sample-leave = Leave the sample
frame-sample-title = Only looking?
frame-sample-text = The sample network has about 600 invented people and three years of life. It is kept apart from your own data.
frame-sample-look = Look at the sample

frame-first-title = Who do you know?
frame-first-text = Drop an export or an address book anywhere on this window. You see what it holds before anything is kept, and all of it stays on this laptop.
frame-first-drop = Drop files here
frame-first-formats = LinkedIn archive or Connections.csv · vCards (.vcf) · Google, Outlook or Thunderbird contacts · any table of people · folders and .zip too
frame-first-choose = Choose files
frame-first-paste = Paste text
# <where> is what LinkedIn calls its pages.
frame-first-linkedin = LinkedIn sends its archive from <where>Settings & Privacy → Data privacy → Get a copy of your data</where>; it takes some minutes to arrive.

frame-undo = Undo
frame-redo = Redo
frame-nothing-to-undo = Nothing to undo.
frame-nothing-to-redo = Nothing to redo.
# $what is what was done, such as “Added Ada Lind”.
frame-undone = Undone: { $what }
frame-done-again = Done again: { $what }
