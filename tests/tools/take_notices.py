#!/usr/bin/env python3
"""Takes the place of the desktop that shows notices, on the message bus of its environment.

Prints "ready", then each notice as one line of JSON: {"title": …, "text": …}. Ends with its bus.
"""

import json

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

SPOKEN = """<node><interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation">
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
  </method>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>"""


class Desktop:
    shown = 0

    def answer(self, _connection, _sender, _path, _interface, method, parameters, invocation):
        if method == "Notify":
            self.shown += 1
            _, _, _, title, text, *_ = parameters.unpack()
            print(json.dumps({"title": title, "text": text}), flush=True)
            invocation.return_value(GLib.Variant("(u)", (self.shown,)))
        elif method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["body", "body-markup", "actions"],)))
        elif method == "GetServerInformation":
            invocation.return_value(GLib.Variant("(ssss)", ("taken", "Rapport", "1", "1.2")))
        else:
            invocation.return_value(None)


if __name__ == "__main__":
    desktop = Desktop()
    interface = Gio.DBusNodeInfo.new_for_xml(SPOKEN).interfaces[0]

    def serve(connection, _name):
        connection.register_object("/org/freedesktop/Notifications", interface, desktop.answer, None, None)

    def begin(_connection, _name):
        print("ready", flush=True)

    loop = GLib.MainLoop()
    Gio.bus_own_name(
        Gio.BusType.SESSION, "org.freedesktop.Notifications", Gio.BusNameOwnerFlags.NONE, serve, begin, lambda *_: loop.quit()
    )
    loop.run()
