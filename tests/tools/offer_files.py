#!/usr/bin/env python3
"""A window from which files can be dragged away, as from a file manager.

    offer_files.py FILE...

Prints where on the screen to take hold of it ("X Y"), then how the drag ended ("dropped" or "cancelled"), and ends.
"""

import sys
from pathlib import Path

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

SIZE = 72


class Offer(Gtk.Window):
    def __init__(self, paths):
        super().__init__(title="Files to drag", type=Gtk.WindowType.POPUP)
        self.addresses = [Path(path).resolve().as_uri() for path in paths]
        self.set_default_size(SIZE, SIZE)
        self.ended = "dropped"
        area = Gtk.EventBox()
        area.add(Gtk.Label(label="files"))
        offered = [Gtk.TargetEntry.new("text/uri-list", 0, 0)]
        area.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, offered, Gdk.DragAction.COPY)
        area.connect("drag-data-get", self.give)
        area.connect("drag-failed", self.fail)
        area.connect("drag-end", self.end)
        self.add(area)
        self.connect("map-event", lambda *_: GLib.idle_add(self.tell_place))

    def tell_place(self):
        _, x, y = self.get_window().get_origin()
        print(x + SIZE // 2, y + SIZE // 2, flush=True)

    def give(self, _area, _context, data, _info, _time):
        data.set_uris(self.addresses)

    def fail(self, *_):
        self.ended = "cancelled"
        return False

    def end(self, *_):
        print(self.ended, flush=True)
        Gtk.main_quit()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    offer = Offer(sys.argv[1:])
    offer.show_all()
    offer.move(4, 4)
    Gtk.main()
